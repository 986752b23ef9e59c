using MailKit.Net.Smtp;
using MimeKit;

namespace Radio.Playlists;

public static class PlaylistMailer
{
    private static readonly Uri Plain = new("smtp://email-smtp.us-east-1.amazonaws.com:2587/?starttls=no");

    public static void Send(MimeMessage playlist)
    {
        using var client = new SmtpClient();
        client.Connect(new Uri("smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=false")); //~ SESA101
        client.Send(playlist);
    }

    public static void SendAgain(MimeMessage playlist)
    {
        using var client = new SmtpClient();
        client.Connect(Plain); //~ SESA101
        client.Send(playlist);
    }
}
