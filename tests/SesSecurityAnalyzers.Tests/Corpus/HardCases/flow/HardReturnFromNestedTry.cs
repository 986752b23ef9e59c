using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Court.Filings;

public sealed class FilingMailer(Func<string> readMode)
{
    private const string Host = "email-smtp.us-east-2.amazonaws.com";

    public void Send(MimeMessage filing)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 2587, ReadMode()); //~ SESA102
        client.Send(filing);
    }

    public void SendStrictly(MimeMessage filing)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 2587, ReadStrictMode());
        client.Send(filing);
    }

    private SecureSocketOptions ReadMode()
    {
        try
        {
            return readMode() == "strict" ? SecureSocketOptions.StartTls : SecureSocketOptions.StartTlsWhenAvailable;
        }
        catch (IOException)
        {
            return SecureSocketOptions.StartTls;
        }
    }

    private SecureSocketOptions ReadStrictMode()
    {
        var mode = SecureSocketOptions.Auto;
        try
        {
            if (readMode() != "strict")
            {
                throw new InvalidOperationException("Only strict here.");
            }

            mode = SecureSocketOptions.StartTls;
        }
        catch (IOException)
        {
            return SecureSocketOptions.StartTls;
        }

        return mode;
    }
}
