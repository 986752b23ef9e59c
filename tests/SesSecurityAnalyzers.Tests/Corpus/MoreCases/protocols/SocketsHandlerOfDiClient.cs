using System.Net.Security;
using System.Security.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Radio.Requests;

public sealed class SesGateway(HttpClient http)
{
    public Task<HttpResponseMessage> PostAsync(HttpContent mail) => http.PostAsync("v2/email/outbound-emails", mail);

    public static SesGateway Create()
    {
        var handler = new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 8,
            SslOptions = new SslClientAuthenticationOptions
            {
                EnabledSslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12 | SslProtocols.Tls13, //~ SESA201
            },
        };
        return new SesGateway(new HttpClient(handler) { BaseAddress = new Uri("https://email.us-west-1.amazonaws.com/") });
    }

    public static SesGateway CreateModern()
    {
        var handler = new SocketsHttpHandler
        {
            SslOptions = { EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 },
        };
        return new SesGateway(new HttpClient(handler) { BaseAddress = new Uri("https://email.us-west-1.amazonaws.com/") });
    }
}

public static class Registration
{
    public static void Add(IServiceCollection services) => services.AddSingleton(_ => SesGateway.CreateModern());
}
