using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Mosaic.Tiles;

internal sealed class TileMailOptions
{
    public TileMailOptions()
    {
    }

    public TileMailOptions(bool direct)
    {
        Port = direct ? 465 : 587;
        Mode = direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
    }

    public string Host { get; init; } = "email-smtp.eu-west-3.amazonaws.com";

    public int Port { get; init; } = 25;

    public SecureSocketOptions Mode { get; init; } = SecureSocketOptions.None;
}

public sealed class TileMailer
{
    public void Send(MimeMessage message, bool direct) => Send(message, new TileMailOptions(direct));

    public void SendAlternate(MimeMessage message) => Send(message, new TileMailOptions { Port = 2587, Mode = SecureSocketOptions.StartTls });

    public void SendLocal(MimeMessage message) => Send(message, new TileMailOptions { Host = "localhost" });

    private static void Send(MimeMessage message, TileMailOptions options)
    {
        using var client = new SmtpClient();
        client.Connect(options.Host, options.Port, options.Mode);
        client.Send(message);
    }
}
