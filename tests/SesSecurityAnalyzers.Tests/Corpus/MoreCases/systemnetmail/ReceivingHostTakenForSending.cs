using System.Net;
using System.Net.Mail;

namespace Allotment.Society;

public interface IMailer
{
    void Send(string to, string subject, string body);
}

public class SesMailer : IMailer
{
    private readonly string _user;
    private readonly string _secret;

    public SesMailer(string user, string secret)
    {
        _user = user;
        _secret = secret;
    }

    public void Send(string to, string subject, string body)
    {
        using var client = new SmtpClient();
        client.Host = "inbound-smtp.eu-west-1.amazonaws.com"; //~ SESA105
        client.Port = 587;
        client.EnableSsl = true;
        client.Credentials = new NetworkCredential(_user, _secret);
        client.Send(new MailMessage("society@example.com", to, subject, body));
    }
}

public class ConsoleMailer : IMailer
{
    public void Send(string to, string subject, string body) => Console.WriteLine($"{to}: {subject}");
}
