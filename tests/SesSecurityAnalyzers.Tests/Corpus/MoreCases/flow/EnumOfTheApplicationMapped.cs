using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Wholesale.Prices;

public enum Encryption { None, StartTls, Ssl }

public sealed class PriceMailer
{
    public void Send(MimeMessage m) => Deliver(m, Encryption.None);

    public void SendStrict(MimeMessage m) => DeliverStrict(m, Encryption.StartTls);

    private static void Deliver(MimeMessage m, Encryption encryption)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, Map(encryption)); //~ SESA101
        client.Send(m);
    }

    private static void DeliverStrict(MimeMessage m, Encryption encryption)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, Map(encryption));
        client.Send(m);
    }

    private static SecureSocketOptions Map(Encryption encryption) => encryption switch
    {
        Encryption.Ssl => SecureSocketOptions.SslOnConnect,
        Encryption.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };
}
