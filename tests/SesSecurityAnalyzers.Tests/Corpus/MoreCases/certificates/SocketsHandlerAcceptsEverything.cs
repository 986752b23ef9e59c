using System.Net.Security;

namespace Serverless.Mail;

public sealed class ApiSender
{
    public async Task<int> SendAsync(HttpContent signed)
    {
        var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, _, _, _) => true, //~ SESA301
            },
        };
        using var http = new HttpClient(handler);
        using var response = await http.PostAsync("https://email.us-west-2.amazonaws.com/v2/email/outbound-emails", signed);
        return (int)response.StatusCode;
    }

    public async Task<int> SendByOldHandlerAsync(HttpContent signed)
    {
        using var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (request, certificate, chain, errors) => true; //~ SESA301
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://email.us-west-2.amazonaws.com/") };
        using var response = await http.PostAsync("v2/email/outbound-emails", signed);
        return (int)response.StatusCode;
    }
}
