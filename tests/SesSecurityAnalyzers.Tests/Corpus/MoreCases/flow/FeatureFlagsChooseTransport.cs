using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Features.Transport;

public interface IFeatures
{
    bool IsOn(string name);
}

public sealed class FeatureMailer(IFeatures features)
{
    private const string Endpoint = "email-smtp.sa-east-1.amazonaws.com";

    public async Task SendAsync(MimeMessage message)
    {
        var port = 587;
        var security = SecureSocketOptions.StartTls;
        if (features.IsOn("implicit-tls"))
        {
            port = 465;
            security = SecureSocketOptions.SslOnConnect;
        }

        using var client = new SmtpClient();
        await client.ConnectAsync(Endpoint, port, security);
        await client.SendAsync(message);
    }

    public async Task SendBulkAsync(IEnumerable<MimeMessage> messages)
    {
        var port = 587;
        var security = SecureSocketOptions.StartTls;
        if (features.IsOn("implicit-tls"))
        {
            port = 465;
        }

        using var client = new SmtpClient();
        await client.ConnectAsync(Endpoint, port, security); //~ SESA103
        foreach (var message in messages)
        {
            await client.SendAsync(message);
        }
    }

    public async Task SendLegacyAsync(MimeMessage message)
    {
        var implicitTls = features.IsOn("implicit-tls");
        using var client = new SmtpClient();
        if (implicitTls)
        {
            await client.ConnectAsync(Endpoint, 2465, useSsl: implicitTls);
        }
        else
        {
            await client.ConnectAsync(Endpoint, 2587, useSsl: implicitTls); //~ SESA102
        }

        await client.SendAsync(message);
    }
}
