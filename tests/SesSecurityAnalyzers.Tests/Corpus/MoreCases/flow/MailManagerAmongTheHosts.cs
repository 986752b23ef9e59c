using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Publisher.Press;

public enum Route
{
    Classic,
    Manager,
}

public sealed class PressMailer
{
    private static string HostOf(Route route) => route switch
    {
        Route.Classic => "email-smtp.eu-central-1.amazonaws.com",
        Route.Manager => "k7m2p9q4.dnzr.mail-manager-smtp.amazonaws.com",
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };

    public void Send(Route route, MimeMessage release)
    {
        using var client = new SmtpClient();
        client.Connect(HostOf(route), 465, SecureSocketOptions.SslOnConnect); //~ SESA103 SESA104
        client.Send(release);
    }

    public void SendOverSubmission(Route route, MimeMessage release)
    {
        using var client = new SmtpClient();
        client.Connect(HostOf(route), 587, SecureSocketOptions.StartTls);
        client.Send(release);
    }
}
