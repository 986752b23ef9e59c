using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Nursery.Plants;

internal sealed record MailProfile(string Host, int Port, SecureSocketOptions Mode);

public sealed class PlantMailer
{
    private static readonly MailProfile Default = new("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);

    public void Send(MimeMessage message)
    {
        var profile = Default with { Port = 465 };
        using var client = new SmtpClient();
        client.Connect(profile.Host, profile.Port, profile.Mode); //~ SESA103
        client.Send(message);
    }

    public void SendOnBothChanged(MimeMessage message)
    {
        var profile = Default with { Port = 465, Mode = SecureSocketOptions.SslOnConnect };
        using var client = new SmtpClient();
        client.Connect(profile.Host, profile.Port, profile.Mode);
        client.Send(message);
    }

    public void SendDefault(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Default.Host, Default.Port, Default.Mode);
        client.Send(message);
    }
}
