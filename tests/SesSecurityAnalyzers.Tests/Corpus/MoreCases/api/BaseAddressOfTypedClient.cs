using Microsoft.Extensions.DependencyInjection;

namespace Signed.Requests;

public sealed class SesHttp(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(HttpContent signed) => http.PostAsync("v2/email/outbound-emails", signed);
}

public static class Registration
{
    public static void AddPlain(IServiceCollection services)
    {
        services.AddHttpClient<SesHttp>(http =>
        {
            http.Timeout = TimeSpan.FromSeconds(20);
            http.BaseAddress = new Uri("http://email.us-east-1.amazonaws.com/"); //~ SESA401
        });
    }

    public static SesHttp CreatePlain() => new(new HttpClient { BaseAddress = new Uri("http://email-fips.us-west-2.amazonaws.com") }); //~ SESA401

    public static SesHttp CreateSecure() => new(new HttpClient { BaseAddress = new Uri("https://email.us-east-1.amazonaws.com") });
}
