using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Bazaar.Stalls;

public sealed class StallMailer
{
    private const string Host = "email-smtp.sa-east-1.amazonaws.com";

    public void Send(MimeMessage message, bool direct)
    {
        SecureSocketOptions? mode = null;
        int? port = null;
        if (direct)
        {
            mode = SecureSocketOptions.SslOnConnect;
            port = 465;
        }

        using var client = new SmtpClient();
        client.Connect(Host, port ?? 587, mode ?? SecureSocketOptions.StartTls);
        client.Send(message);
    }

    public void SendByHasValue(MimeMessage message, bool direct)
    {
        int? wrapper = direct ? 2465 : null;
        using var client = new SmtpClient();
        client.Connect(Host, wrapper.HasValue ? wrapper.Value : 2587, wrapper is null ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect);
        client.Send(message);
    }

    public void SendByThreeStates(MimeMessage message, bool? direct)
    {
        var port = direct switch
        {
            true => 465,
            false => 587,
            null => 2587,
        };
        using var client = new SmtpClient();
        client.Connect(Host, port, direct == true ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
