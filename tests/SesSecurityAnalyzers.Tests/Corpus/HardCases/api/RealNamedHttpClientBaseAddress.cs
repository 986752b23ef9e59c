using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Courses.Mail;

public static class SesHttp
{
    public const string ClientName = "ses";

    public static IServiceCollection AddSesHttp(this IServiceCollection services)
    {
        services.AddHttpClient(ClientName, client =>
        {
            client.BaseAddress = new Uri("http://email.eu-west-1.amazonaws.com"); //~ SESA401
            client.Timeout = TimeSpan.FromSeconds(20);
            client.DefaultRequestHeaders.UserAgent.ParseAdd("courses/1.4");
        });
        services.AddTransient<CourseMailSender>();
        return services;
    }
}

public sealed class CourseMailSender(IHttpClientFactory factory)
{
    public async Task SendAsync(object mail, CancellationToken cancellationToken)
    {
        var http = factory.CreateClient(SesHttp.ClientName);
        using var response = await http.PostAsJsonAsync("v2/email/outbound-emails", mail, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
