using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Hosting;

namespace Legacy.Bridge;

public sealed class BridgeStartup : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        ServicePointManager.CheckCertificateRevocationList = true;
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls | SecurityProtocolType.Tls11 | SecurityProtocolType.Tls12; //~ SESA201
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class BridgeMailer(ICredentialsByHost login) : IDisposable
{
    private readonly SmtpClient _client = new("email-smtp.eu-west-2.amazonaws.com", 587)
    {
        EnableSsl = true,
        Credentials = login,
    };

    public async Task ForwardAsync(string from, string to, string subject, string body)
    {
        using var copy = new MailMessage(from, to, subject, body);
        copy.Headers.Add("X-SES-CONFIGURATION-SET", "bridge");
        await _client.SendMailAsync(copy);
    }

    public void Dispose() => _client.Dispose();
}
