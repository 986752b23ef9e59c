using System.Net;
using System.Net.Mail;

namespace Locksmith.Orders;

public enum Provider
{
    Office365,
    Gmail,
    Local,
}

public class ProviderMailer
{
    public void Send(Provider provider, MailMessage message)
    {
        using var client = Create(provider);
        client.Send(message);
    }

    private static SmtpClient Create(Provider provider)
    {
        switch (provider)
        {
            case Provider.Office365:
                return new SmtpClient("smtp.office365.com", 587)
                {
                    Credentials = new NetworkCredential("orders@example.com", "Winter2019!"),
                };
            case Provider.Gmail:
                return new SmtpClient("smtp.gmail.com", 465) { EnableSsl = true };
            default:
                return new SmtpClient("127.0.0.1", 2525);
        }
    }
}
