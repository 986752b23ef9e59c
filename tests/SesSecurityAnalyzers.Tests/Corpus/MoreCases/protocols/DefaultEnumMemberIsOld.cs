using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cms.Forms;

public abstract class MailerBase
{
    protected abstract string Host { get; }

    protected static SmtpClient Open(string server, string user, string password)
    {
        var client = new SmtpClient();
        client.Connect(server, 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        return client;
    }
}

public sealed class FormMailer : MailerBase
{
    protected override string Host => "email-smtp.eu-west-1.amazonaws.com";

    public void Submit(MimeMessage form, string user, string password)
    {
        using var client = Open(Host, user, password);
        client.Send(form);
    }

    public void SubmitCompatible(MimeMessage form, string user, string password)
    {
        using var client = new SmtpClient
        {
#pragma warning disable CS0618 // as it was written for .NET Framework
            SslProtocols = SslProtocols.Default, //~ SESA201
#pragma warning restore CS0618
        };
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(user, password);
        client.Send(form);
    }
}
