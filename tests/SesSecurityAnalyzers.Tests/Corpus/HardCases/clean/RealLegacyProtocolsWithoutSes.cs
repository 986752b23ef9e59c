using System.Net;
using System.Net.Mail;
using System.Security.Authentication;

namespace Crm.Bridge
{
    // The CRM speaks TLS 1.0 only. Mail goes over the relay next door; SES is named in a header alone.
    public class CrmBridge
    {
        public void Configure()
        {
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls | SecurityProtocolType.Tls11;
            ServicePointManager.ServerCertificateValidationCallback = delegate { return true; };
        }

        public async Task<string> TokenAsync(HttpContent login)
        {
            using var handler = new HttpClientHandler
            {
                SslProtocols = SslProtocols.Tls,
                ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
            };
            using var http = new HttpClient(handler);
            using var response = await http.PostAsync("https://crm.example.net/connect/token", login);
            return await response.Content.ReadAsStringAsync();
        }

        public void Report(string text)
        {
            using (var message = new MailMessage("bridge@example.com", "crm@example.com", "Bridge", text))
            using (var client = new SmtpClient("relay.example.net", 25))
            {
                message.Headers.Add("X-SES-CONFIGURATION-SET", "bridge");
                message.Headers.Add("X-Bounce-Host", "feedback-smtp.us-east-1.amazonses.com");
                client.Send(message);
            }
        }
    }
}
