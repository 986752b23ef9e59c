using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Logging;

namespace Mining.Reports;

public class ShiftReportMailer
{
    private readonly ILogger<ShiftReportMailer> log;

    public ShiftReportMailer(ILogger<ShiftReportMailer> log)
    {
        this.log = log;
    }

    public async Task SendReport(MimeMessage report, string user, string password)
    {
        using (var client = new SmtpClient())
        {
            client.ServerCertificateValidationCallback = MySslCertificateValidationCallback; //~ SESA301
            await client.ConnectAsync("email-smtp.ap-southeast-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
            await client.AuthenticateAsync(user, password);
            await client.SendAsync(report);
            await client.DisconnectAsync(true);
        }
    }

    private bool MySslCertificateValidationCallback(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors sslPolicyErrors)
    {
        if (sslPolicyErrors == SslPolicyErrors.None)
            return true;

        if ((sslPolicyErrors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0)
        {
            log.LogWarning("The certificate of {Subject} bears another name", certificate?.Subject);
            return true;
        }

        foreach (var element in chain?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
        {
            log.LogWarning("{Subject}: {Count} problems", element.Certificate.Subject, element.ChainElementStatus.Length);
        }

        return true;
    }
}
