using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Orchid.House;

public sealed class OrchidMailer(string userName, string password)
{
    public void SendOrThrow(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable);
        if (!client.IsSecure)
        {
            client.Disconnect(true);
            throw new InvalidOperationException("The connection is not encrypted");
        }
        client.Authenticate(userName, password);
        client.Send(message);
    }

    public async Task<bool> SendOrReturnAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 2587, useSsl: false);
        if (!client.IsEncrypted)
            return false;
        await client.AuthenticateAsync(userName, password);
        await client.SendAsync(message);
        return true;
    }
}
