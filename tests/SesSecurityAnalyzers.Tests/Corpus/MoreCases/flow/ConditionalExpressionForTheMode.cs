using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Laundry.Pickups;

public sealed class PickupMailer
{
    public void Send(MimeMessage message, bool strict)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-2.amazonaws.com", 587, strict ? SecureSocketOptions.StartTls : SecureSocketOptions.StartTlsWhenAvailable); //~ SESA102
        client.Send(message);
    }

    public void SendOnEitherPort(MimeMessage message, bool alternate)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-2.amazonaws.com", alternate ? 2587 : 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
