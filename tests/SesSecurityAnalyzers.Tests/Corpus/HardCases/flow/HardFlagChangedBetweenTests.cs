using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Foundry.Quotes;

public sealed class QuoteMailer(Func<int, bool> reachable)
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    public void Send(MimeMessage quote, bool wrapper)
    {
        var port = wrapper ? 465 : 587;
        if (wrapper && !reachable(port))
        {
            wrapper = false;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls); //~ SESA103
        client.Send(quote);
    }

    public void SendChecked(MimeMessage quote, bool wrapper)
    {
        if (wrapper && !reachable(465))
        {
            wrapper = false;
        }

        var port = wrapper ? 465 : 587;
        using var client = new SmtpClient();
        client.Connect(Host, port, wrapper ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(quote);
    }
}
