using System.Net;
using System.Net.Mail;

namespace Library.Reservations;

public static class Bootstrap
{
    public static void Run()
    {
        ServicePointManager.DefaultConnectionLimit = 20;
        ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        ServicePointManager.SecurityProtocol &= ~SecurityProtocolType.Tls11;
    }
}

public class ReservationMailer
{
    private readonly Func<string, string?> _secrets;

    public ReservationMailer(Func<string, string?> secrets)
    {
        Bootstrap.Run();
        _secrets = secrets;
    }

    public void BookIsThere(string reader, string title)
    {
        using (var smtp = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587))
        {
            smtp.EnableSsl = true;
            smtp.Credentials = new NetworkCredential(_secrets("ses-user"), _secrets("ses-password"));
            smtp.Send("library@example.com", reader, "Your book is here", title + " waits for you at the counter.");
        }
    }
}
