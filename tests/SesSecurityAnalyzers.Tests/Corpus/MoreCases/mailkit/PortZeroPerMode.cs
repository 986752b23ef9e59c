using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cinema.Programme;

public sealed class ProgrammeMailer
{
    public void SendStartTls(MimeMessage programme)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-3.amazonaws.com", 0, SecureSocketOptions.StartTls); //~ SESA106
        client.Send(programme);
    }

    public void SendWrapped(MimeMessage programme)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-3.amazonaws.com", 0, SecureSocketOptions.SslOnConnect);
        client.Send(programme);
    }
}
