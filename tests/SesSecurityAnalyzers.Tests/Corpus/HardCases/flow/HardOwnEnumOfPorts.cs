using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Brewery.Club;

internal enum SesPort
{
    Submission = 587,
    Wrapper = 465,
    Alternate = Submission + 2000,
}

public sealed class ClubMailer
{
    private const string Host = "email-smtp.eu-west-2.amazonaws.com";

    public void Invite(MimeMessage message) => Send(message, SesPort.Wrapper, (SecureSocketOptions)3);

    public void Remind(MimeMessage message) => Send(message, SesPort.Alternate, (SecureSocketOptions)3);

    public void Thank(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, (int)SesPort.Wrapper, (SecureSocketOptions)2);
        client.Send(message);
    }

    private static void Send(MimeMessage message, SesPort port, SecureSocketOptions mode)
    {
        using var client = new SmtpClient();
        client.Connect(Host, (int)port, mode); //~ SESA103
        client.Send(message);
    }
}
