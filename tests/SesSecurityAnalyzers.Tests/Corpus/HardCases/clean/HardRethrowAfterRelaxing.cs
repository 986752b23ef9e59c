using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ferry.Crew;

public sealed class CrewMailer(Action<string> log)
{
    private const string Host = "email-smtp.eu-north-1.amazonaws.com";

    public void Send(MimeMessage message, Func<int> ask)
    {
        var mode = SecureSocketOptions.StartTls;
        var port = 587;
        try
        {
            log(ask() > 0 ? "ready" : "not ready");
        }
        catch (InvalidOperationException)
        {
            mode = SecureSocketOptions.None;
            log("Would go on in " + mode);
            throw;
        }
        catch (IOException)
        {
            port = 465;
            mode = SecureSocketOptions.SslOnConnect;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(message);
    }
}
