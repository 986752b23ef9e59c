using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ballet.Rehearsals;

public sealed class RehearsalMailer
{
    private const string Service = "email-smtp";
    private const string Region = "eu-south-1";

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect($"{Service}.{Region}.amazonaws.com", 587, SecureSocketOptions.StartTls); //~ SESA105
        client.Send(message);
    }

    public void SendFromNorth(MimeMessage message)
    {
        const string region = "eu-north-1";
        using var client = new SmtpClient();
        client.Connect($"{Service}.{region}.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
