using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ferry.Freight;

public sealed class FreightMailer
{
    public void Send(MimeMessage m, string? overrideHost)
    {
        using var client = new SmtpClient();
        if (overrideHost is { Length: > 0 } host)
        {
            client.Connect(host, 25, SecureSocketOptions.None);
        }
        else
        {
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        }

        client.Send(m);
    }
}
