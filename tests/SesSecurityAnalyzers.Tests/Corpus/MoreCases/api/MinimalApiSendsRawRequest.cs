using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient();
builder.Services.AddSingleton<RequestSigner>();

var app = builder.Build();

app.MapPost("/contact", async (ContactForm form, IHttpClientFactory factory, RequestSigner signer) =>
{
    var region = Environment.GetEnvironmentVariable("AWS_REGION") ?? "us-east-1";
    using var request = new HttpRequestMessage(HttpMethod.Post, $"http://email.{region}.amazonaws.com/"); //~ SESA401
    request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["Action"] = "SendEmail",
        ["Source"] = "contact@example.com",
        ["Destination.ToAddresses.member.1"] = "office@example.com",
        ["Message.Subject.Data"] = form.Subject,
        ["Message.Body.Text.Data"] = form.Text,
    });
    signer.Sign(request, region);

    using var response = await factory.CreateClient().SendAsync(request);
    return response.IsSuccessStatusCode ? Results.Accepted() : Results.StatusCode(502);
});

app.Run();

public sealed record ContactForm(string Subject, string Text);

public sealed class RequestSigner
{
    public void Sign(HttpRequestMessage request, string region) => request.Headers.TryAddWithoutValidation("X-Region", region);
}
