using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Parcels.Notifications;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddParcelMail(this IServiceCollection services)
    {
        services.AddHttpClient("ses", client =>
        {
            client.BaseAddress = new Uri("http://email.eu-west-2.amazonaws.com"); //~ SESA401
            client.Timeout = TimeSpan.FromSeconds(15);
        });
        services.AddHttpClient("tracking", client => client.BaseAddress = new Uri("http://tracking.example.net"));
        services.AddScoped<ParcelMail>();
        return services;
    }
}

public sealed class ParcelMail(IHttpClientFactory factory)
{
    public async Task<string> SendAsync(string to, string subject, string body)
    {
        var payload = JsonSerializer.Serialize(new
        {
            FromEmailAddress = "parcels@example.com",
            Destination = new { ToAddresses = new[] { to } },
            Content = new { Simple = new { Subject = new { Data = subject }, Body = new { Text = new { Data = body } } } },
        });

        var http = factory.CreateClient("ses");
        using var content = new StringContent(payload, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/v2/email/outbound-emails", content);
        return await response.Content.ReadAsStringAsync();
    }
}
