using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Orchard.Shipping;

public sealed class CrateMailer(bool night)
{
    public void Notify(MimeMessage message)
    {
        var endpoint = NightEndpoint();
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode); //~ SESA102
        client.Send(message);
    }

    public void NotifyByDay(MimeMessage message)
    {
        var (host, port, mode) = DayEndpoint();
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }

    public void NotifyEither(MimeMessage message)
    {
        var (host, port, mode) = night ? NightEndpoint() : DayEndpoint();
        using var client = new SmtpClient();
        client.Connect(host, port, mode); //~ SESA102
        client.Send(message);
    }

    private static (string Host, int Port, SecureSocketOptions Mode) NightEndpoint() =>
        ("email-smtp.ap-southeast-2.amazonaws.com", 2587, SecureSocketOptions.StartTlsWhenAvailable);

    private static (string Host, int Port, SecureSocketOptions Mode) DayEndpoint() =>
        ("email-smtp.ap-southeast-2.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
}
