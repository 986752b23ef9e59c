using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Festival.Volunteers;

public class VolunteerMailer(string user, string password)
{
    private const string Endpoint = "email-smtp.eu-west-1.amazonaws.com";

    public async Task Mail(MimeMessage message)
    {
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(Endpoint, 587, SecureSocketOptions.StartTls);
        }
        catch (SocketException)
        {
            // some hotel networks block 587
            await client.ConnectAsync(Endpoint, 465, SecureSocketOptions.StartTls); //~ SESA103
        }

        await client.AuthenticateAsync(user, password);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
