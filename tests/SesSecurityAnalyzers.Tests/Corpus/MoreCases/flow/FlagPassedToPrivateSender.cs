using System.Net;
using System.Net.Mail;

namespace Airline.Crew;

public static class RosterMailer
{
    public static void SendRoster(string crew, string roster) => Send(crew, "Roster", roster, ssl: true, port: 587);

    public static void SendSwap(string crew, string swap) => Send(crew, "Swap", swap, ssl: false, port: 587);

    private static void Send(string to, string subject, string body, bool ssl, int port)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", port)
        {
            EnableSsl = ssl, //~ SESA101
            Credentials = new NetworkCredential(
                Environment.GetEnvironmentVariable("ROSTER_SMTP_USER"),
                Environment.GetEnvironmentVariable("ROSTER_SMTP_PASSWORD")),
        };
        client.Send("crew@example.com", to, subject, body);
    }
}
