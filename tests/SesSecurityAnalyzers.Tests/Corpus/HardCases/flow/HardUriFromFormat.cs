using MailKit.Net.Smtp;
using MimeKit;

namespace Aquarium.Tours;

public sealed class TourMailer
{
    private const string Host = "email-smtp.ap-southeast-2.amazonaws.com";

    public void Send(MimeMessage message, bool wrapped)
    {
        var scheme = wrapped ? "smtps" : "smtp";
        var port = wrapped ? 465 : 587;
        var uri = new Uri(string.Format("{0}://{1}:{2}", scheme, Host, port));

        using var client = new SmtpClient();
        client.Connect(uri); //~ SESA102
        client.Send(message);
    }

    public void SendRequired(MimeMessage message, bool wrapped)
    {
        var scheme = wrapped ? "smtps" : "smtp";
        var port = wrapped ? 465 : 587;
        var query = wrapped ? "" : "?starttls=always";
        var uri = new Uri($"{scheme}://{Host}:{port}/{query}");

        using var client = new SmtpClient();
        client.Connect(uri);
        client.Send(message);
    }
}
