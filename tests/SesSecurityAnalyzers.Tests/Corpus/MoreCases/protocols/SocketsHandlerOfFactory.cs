using System.Net.Security;
using System.Security.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Api.Gateways;

public static class Registration
{
    public static IServiceCollection AddSes(this IServiceCollection services)
    {
        services.AddSingleton(_ =>
        {
            var handler = new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5) };
            return new HttpClient(handler) { BaseAddress = new Uri("https://email.eu-west-1.amazonaws.com") };
        });
        return services;
    }

    public static async Task<string> PinnedAsync()
    {
        var options = new SslClientAuthenticationOptions
        {
            EnabledSslProtocols = SslProtocols.Tls12, //~ SESA203
        };
        using var http = new HttpClient(new SocketsHttpHandler { SslOptions = options }) { BaseAddress = new Uri("https://email.eu-west-1.amazonaws.com") };
        return await http.GetStringAsync("/v2/email/account");
    }

    public static HttpClient PinnedForPartner()
    {
        var options = new SslClientAuthenticationOptions
        {
            EnabledSslProtocols = SslProtocols.Tls12,
        };
        return new HttpClient(new SocketsHttpHandler { SslOptions = options }) { BaseAddress = new Uri("https://partner.example.com") };
    }

    public static HttpClient Both() => new(new HttpClientHandler { SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 })
    {
        BaseAddress = new Uri("https://email.eu-west-1.amazonaws.com"),
    };
}
