using System.Net;
using System.Net.Mail;

namespace Ranch.Sales;

public sealed class RanchMailer(ICredentialsByHost credentials)
{
    private const string Host = "email-smtp.us-west-1.amazonaws.com";

    public void Send(MailMessage message, bool wrapped, bool ssl)
    {
        var port = wrapped ? 465 : 587;
        if (port == 465)
        {
            throw new NotSupportedException("System.Net.Mail has no wrapper mode.");
        }

        ArgumentOutOfRangeException.ThrowIfEqual(wrapped, true);
        if (!ssl)
        {
            Fail();
        }

        using var client = new SmtpClient(Host, port) { EnableSsl = ssl, Credentials = credentials };
        client.Send(message);
    }

    public void SendOtherwise(MailMessage message, bool wrapped)
    {
        var port = wrapped ? throw new NotSupportedException() : 2587;
        using var client = new SmtpClient(Host, port) { EnableSsl = !wrapped, Credentials = credentials };
        client.Send(message);
    }

    private static void Fail() => throw new InvalidOperationException("TLS is required.");
}
