using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Pulley.Lifts;

public sealed class LiftMailer
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public void Send(MimeMessage message, bool direct)
    {
        var submission = 0;
        var wrapper = 0;
        ref var chosen = ref (direct ? ref wrapper : ref submission);
        chosen = direct ? 465 : 587;

        using var client = new SmtpClient();
        client.Connect(Host, direct ? wrapper : submission, direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendMoved(MimeMessage message)
    {
        var first = 465;
        var second = 587;
        ref var current = ref first;
        current = 25;
        current = ref second;
        current = 2587;
        first = 465;

        using var client = new SmtpClient();
        client.Connect(Host, current, SecureSocketOptions.StartTls);
        client.Disconnect(true);
        client.Connect(Host, first, SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }
}
