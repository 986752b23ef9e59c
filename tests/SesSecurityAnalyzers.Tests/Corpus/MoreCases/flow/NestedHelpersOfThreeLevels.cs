using System.Net.Mail;

namespace Three.Levels;

public sealed class LevelMailer
{
    public void Send(MailMessage message)
    {
        using var client = Outer();
        client.Send(message);
    }

    public void SendPlain(MailMessage message)
    {
        using var client = OuterPlain();
        client.Send(message);
    }

    private static SmtpClient Outer()
    {
        var client = Middle();
        client.Timeout = 5000;
        return client;
    }

    private static SmtpClient OuterPlain()
    {
        var client = MiddlePlain();
        client.Timeout = 5000;
        return client;
    }

    private static SmtpClient Middle()
    {
        var client = Inner(587);
        client.EnableSsl = true;
        return client;
    }

    private static SmtpClient MiddlePlain()
    {
        var client = InnerPlain(587);
        client.UseDefaultCredentials = false;
        return client;
    }

    private static SmtpClient Inner(int port) => new("email-smtp.eu-west-1.amazonaws.com", port);

    private static SmtpClient InnerPlain(int port) => new("email-smtp.eu-west-1.amazonaws.com", port); //~ SESA101
}
