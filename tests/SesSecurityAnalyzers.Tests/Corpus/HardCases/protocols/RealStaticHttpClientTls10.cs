using System.Net.Security;
using System.Security.Authentication;

namespace Kiosk.Outbound;

public static class SesQuota
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        SslOptions = new SslClientAuthenticationOptions
        {
            EnabledSslProtocols = SslProtocols.Tls | SslProtocols.Tls12, //~ SESA201
        },
    })
    {
        BaseAddress = new Uri("https://email.us-east-1.amazonaws.com"),
    };

    public static async Task<string> AccountAsync(string authorization, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v2/email/account");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await Http.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
