using System.Net;
using System.Net.Mail;

namespace Court.Dates;

public static class CourtMailer
{
    private static readonly SmtpClient Client;

    static CourtMailer()
    {
        Client = new SmtpClient("email-smtp.us-east-1.amazonaws.com") { EnableSsl = true };
        Client.Port = 587;
    }

    public static void Send(MailMessage m) => Client.Send(m);
}

public static class JuryMailer
{
    private static readonly SmtpClient Client;

    static JuryMailer()
    {
        Client = new SmtpClient("email-smtp.us-east-1.amazonaws.com"); //~ SESA101
        Client.Port = 587;
    }

    public static void Send(MailMessage m) => Client.Send(m);
}
