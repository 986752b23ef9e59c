using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Locksmith.Jobs;

public sealed class JobMailer
{
    public void Confirm(MimeMessage m) => Send(m, 465);

    public void Invoice(MimeMessage m) => Send(m, 2465);

    public void Remind(MimeMessage m) => SendWell(m, 2465);

    public void Thank(MimeMessage m) => SendWell(m, 2587);

    private static void Send(MimeMessage m, int port)
    {
        var mode = port is 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode); //~ SESA103
        client.Send(m);
    }

    private static void SendWell(MimeMessage m, int port)
    {
        var mode = port is 465 or 2465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, mode);
        client.Send(m);
    }
}
