using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Tenancy.Mail;

public interface ITenantMail
{
    string Host { get; }
    int Port { get; }
    SecureSocketOptions Security { get; }
}

public sealed class TenantMailer(ITenantMail tenant)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(tenant.Host, tenant.Port, SecureSocketOptions.None);
        client.Send(m);
    }

    public void SendOverSes(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", tenant.Port, tenant.Security);
        client.Send(m);
    }
}
