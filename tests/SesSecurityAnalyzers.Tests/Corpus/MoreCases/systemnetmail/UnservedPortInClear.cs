using System.Net;
using System.Net.Mail;

namespace Quarry.Deliveries;

public sealed class DeliveryMailer
{
    public required ICredentialsByHost Credentials { get; init; }

    public void Send(MailMessage note)
    {
        using (var client = new SmtpClient())
        {
            client.Host = "email-smtp.ap-south-1.amazonaws.com";
            client.Port = 2526; //~ SESA104
            client.EnableSsl = false; //~ SESA101
            client.Credentials = Credentials;
            client.Send(note);
        }
    }
}
