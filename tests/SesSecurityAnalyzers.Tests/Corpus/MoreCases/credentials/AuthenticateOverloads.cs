using System.Net;
using System.Text;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Compass.Tours;

public sealed class TourMailer(string userName)
{
    public async Task SendByCredentialAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = await OpenAsync(cancellationToken);
        await client.AuthenticateAsync(new NetworkCredential(userName, "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"), cancellationToken); //~ SESA601
        await client.SendAsync(message, cancellationToken);
    }

    public async Task SendByEncodingAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = await OpenAsync(cancellationToken);
        await client.AuthenticateAsync(Encoding.UTF8, userName, "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9", cancellationToken); //~ SESA601
        await client.SendAsync(message, cancellationToken);
    }

    public void SendByTwoHalves(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(userName, "BLBM/9hSUELfq8Gw+rU1Yc" + "BjkOxGbhT2XG763xVLGWL9"); //~ SESA601
        client.Send(message);
    }

    private static async Task<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect, cancellationToken);
        return client;
    }
}
