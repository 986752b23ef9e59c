using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Fern.Nursery;

public sealed class SeedMailer
{
    private const string Password = "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd";

    public void SendSpring(MimeMessage list) => Deliver(list, "AKIAIOSFODNN7EXAMPLE", Password);

    public void SendAutumn(MimeMessage list) => Deliver(list, "AKIAIOSFODNN7EXAMPLE", Password);

    private static void Deliver(MimeMessage list, string userName, string password)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(userName, password); //~ SESA601
        client.Send(list);
    }
}
