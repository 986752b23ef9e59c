using System.Net;
using System.Net.Mail;

namespace Marina.Berths;

public class BerthMailer
{
    public void Remind(string skipper, decimal fee)
    {
        var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 2587)
        {
            EnableSsl = true,
            UseDefaultCredentials = false,
            Credentials = new NetworkCredential
            {
                UserName = "AKIAIOSFODNN7EXAMPLE",
                Password = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", //~ SESA601 SESA602
            },
        };

        client.Send(
            from: "harbour@example.com",
            recipients: skipper,
            subject: "Berth fee",
            body: FormattableString.Invariant($"The fee of {fee:F2} is due."));
    }
}
