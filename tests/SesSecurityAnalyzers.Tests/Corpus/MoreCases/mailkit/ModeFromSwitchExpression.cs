using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Gym.Membership;

public enum Encryption
{
    Implicit,
    Explicit,
}

public sealed class MembershipMailer(Encryption encryption)
{
    public void Send(MimeMessage card)
    {
        var mode = encryption switch
        {
            Encryption.Implicit => SecureSocketOptions.SslOnConnect,
            Encryption.Explicit => SecureSocketOptions.StartTls,
            _ => throw new InvalidOperationException(),
        };
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", 587, mode); //~ SESA103
        client.Send(card);
    }

    public void SendOnMatchingPort(MimeMessage card)
    {
        var mode = encryption == Encryption.Implicit ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        var port = encryption == Encryption.Implicit ? 2465 : 2587;
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-central-1.amazonaws.com", port, mode);
        client.Send(card);
    }
}
