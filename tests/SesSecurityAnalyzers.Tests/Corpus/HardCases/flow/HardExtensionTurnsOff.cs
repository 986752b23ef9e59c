using System.Net;
using System.Net.Mail;

namespace Theatre.Box;

internal static class ClientExtensions
{
    internal static SmtpClient WithCredentials(this SmtpClient client, ICredentialsByHost credentials)
    {
        client.Credentials = credentials;
        return client;
    }

    internal static SmtpClient WithTls(this SmtpClient client)
    {
        client.EnableSsl = true;
        return client;
    }

    internal static SmtpClient WithoutTls(this SmtpClient client)
    {
        client.EnableSsl = false; //~ SESA101
        return client;
    }
}

public sealed class BoxMailer(ICredentialsByHost credentials)
{
    public void SendPlain(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587).WithTls().WithCredentials(credentials).WithoutTls();
        client.Send(message);
    }

    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587).WithCredentials(credentials).WithTls();
        client.Send(message);
    }
}
