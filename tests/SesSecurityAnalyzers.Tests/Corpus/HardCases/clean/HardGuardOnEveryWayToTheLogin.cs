using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Guild.Crafts;

public sealed class GuildMailer(string userName, string password)
{
    private const string Host = "email-smtp.eu-west-2.amazonaws.com";

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        var mode = SecureSocketOptions.StartTls;
        try
        {
            await client.ConnectAsync(Host, 587, mode, cancellationToken);
        }
        catch (NotSupportedException)
        {
            mode = SecureSocketOptions.SslOnConnect;
            await client.ConnectAsync(Host, 465, mode, cancellationToken);
        }

        await client.AuthenticateAsync(userName, password, cancellationToken);
        await client.SendAsync(message, cancellationToken);
    }

    public void SendWhenSecure(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(Host, 587, SecureSocketOptions.StartTlsWhenAvailable);
        var secure = client.IsSecure;
        if (!secure)
        {
            client.Disconnect(true);
            throw new ServiceNotConnectedException("The server offers no TLS.");
        }

        client.Authenticate(userName, password);
        client.Send(message);
    }
}
