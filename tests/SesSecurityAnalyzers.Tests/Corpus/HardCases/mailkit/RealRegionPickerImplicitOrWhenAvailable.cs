using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Travel.Notifications;

public enum Continent
{
    Europe,
    America,
    Asia,
}

public sealed class ContinentMailer(string userName, string password, bool implicitTls)
{
    public async Task SendAsync(Continent continent, MimeMessage message)
    {
        var code = continent switch
        {
            Continent.Europe => "eu-west-1",
            Continent.Asia => "ap-southeast-1",
            _ => "us-east-1",
        };

        var port = implicitTls ? 465 : 587;
        var options = implicitTls
            ? SecureSocketOptions.SslOnConnect
            : SecureSocketOptions.StartTlsWhenAvailable;

        using var client = new SmtpClient();
        await client.ConnectAsync($"email-smtp.{code}.amazonaws.com", port, options); //~ SESA102
        await client.AuthenticateAsync(userName, password);
        await client.SendAsync(message);
        await client.DisconnectAsync(true);
    }
}
