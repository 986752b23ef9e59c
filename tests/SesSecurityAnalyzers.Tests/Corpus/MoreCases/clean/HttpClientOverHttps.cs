using System.Net.Http.Headers;
using System.Security.Authentication;

namespace Alerts.Api;

public sealed class AlertApi
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        SslOptions = { EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13 },
    })
    {
        BaseAddress = new Uri("https://email.us-west-2.amazonaws.com/"),
    };

    public async Task SendAsync(HttpContent content, AuthenticationHeaderValue signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v2/email/outbound-emails") { Content = content };
        request.Headers.Authorization = signature;
        using var response = await _http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
