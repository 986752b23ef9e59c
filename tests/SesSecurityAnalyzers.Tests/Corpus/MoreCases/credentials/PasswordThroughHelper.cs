using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Salon.Towels;

public sealed class TowelMailer
{
    public void Order(MimeMessage m) => Send("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9", m);

    private static void Send(string user, string password, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(user, password); //~ SESA601
        client.Send(m);
    }
}
