using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Hosting;

namespace Recruiting.Mail;

public sealed class CandidateMailer(IHostEnvironment environment)
{
    public async Task SendAsync(MimeMessage message)
    {
        var local = environment.IsDevelopment();
        var host = local ? "localhost" : "email-smtp.eu-west-1.amazonaws.com";

        using var client = new SmtpClient();
        if (local)
        {
            // smtp4dev signs its own certificate
            client.ServerCertificateValidationCallback = (_, _, _, _) => true;
            client.CheckCertificateRevocation = false;
        }

        await client.ConnectAsync(host, 587, SecureSocketOptions.StartTls);
        await client.SendAsync(message);
    }
}
