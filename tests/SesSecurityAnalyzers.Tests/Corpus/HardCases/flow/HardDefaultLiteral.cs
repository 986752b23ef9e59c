using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Harbour.Pilots;

internal struct Connection
{
    public string Host;
    public SecureSocketOptions Mode;
    public bool Wrapped;
}

public sealed class PilotMailer
{
    public void SendDefault(MimeMessage message)
    {
        SecureSocketOptions mode = default;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-gov-west-1.amazonaws.com", 587, mode); //~ SESA101
        client.Send(message);
    }

    public void SendUnsetField(MimeMessage message)
    {
        var connection = new Connection { Host = "email-smtp.us-gov-west-1.amazonaws.com" };
        using var client = new SmtpClient();
        client.Connect(connection.Host, 587, connection.Mode); //~ SESA101
        client.Send(message);
    }

    public void SendUnsetFlag(MimeMessage message)
    {
        Connection connection = default;
        connection.Host = "email-smtp.us-gov-west-1.amazonaws.com";
        using var client = new SmtpClient();
        client.Connect(connection.Host, 587, connection.Wrapped ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
