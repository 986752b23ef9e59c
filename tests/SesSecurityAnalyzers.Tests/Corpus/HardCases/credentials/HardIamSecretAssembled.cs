using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Anvil.Forge;

public sealed class AnvilMailer
{
    private const string KeyPrefix = "AKIA";
    private static readonly string Key = $"{KeyPrefix}{"IOSFODNN7EXAMPLE"}";

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var secret = "wJalrXUtnFEMI/K7MDENG/";
        secret += "bPxRfiCYEXAMPLEKEY";
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls, cancellationToken);
        await client.AuthenticateAsync(Key, secret, cancellationToken); //~ SESA601 SESA602
        await client.SendAsync(message, cancellationToken);
    }

    public async Task SendDerivedAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var password = string.Concat("BF2PynzbSCAjX08zhZZnP/", "kW+T9P5zs/1Er0pi5vTEmd");
        using var client = new SmtpClient();
        await client.ConnectAsync("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls, cancellationToken);
        await client.AuthenticateAsync(Key, password, cancellationToken); //~ SESA601
        await client.SendAsync(message, cancellationToken);
    }
}
