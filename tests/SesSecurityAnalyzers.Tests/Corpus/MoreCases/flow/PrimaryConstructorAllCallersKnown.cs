using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Circus.Tour;

internal sealed class TourSender(string host, int port, SecureSocketOptions mode)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, mode); //~ SESA102
        client.Send(m);
    }
}

internal sealed class StrictSender(string host, int port, SecureSocketOptions mode)
{
    public void Send(MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(m);
    }
}

public static class Tour
{
    public static void Announce(MimeMessage m) => new TourSender("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable).Send(m);

    public static void Cancel(MimeMessage m) => new TourSender("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect).Send(m);

    public static void Move(MimeMessage m) => new StrictSender("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls).Send(m);
}
