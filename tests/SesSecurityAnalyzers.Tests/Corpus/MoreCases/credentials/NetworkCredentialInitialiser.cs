using System.Net;
using System.Net.Mail;

namespace Gym.Lockers;

public sealed class LockerMailer(string password)
{
    public void Send(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential { UserName = "AKIAIOSFODNN7EXAMPLE", Password = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9" }, //~ SESA601
        };
        client.Send(m);
    }

    public void SendGiven(MailMessage m)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential { UserName = "AKIAIOSFODNN7EXAMPLE", Password = password },
        };
        client.Send(m);
    }
}
