using System.Net;
using System.Net.Mail;
using static Taxi.Central.AppConstants;

namespace Taxi.Central;

public sealed class ReceiptSender(ICredentialsByHost credentials)
{
    public async ValueTask SendAsync(string passenger, decimal fare)
    {
        using var client = new SmtpClient();
        client.Host = Mail.Server; //~ SESA105
        client.Port = Mail.Port;
        client.EnableSsl = true;
        client.Credentials = credentials;
        await client.SendMailAsync(Mail.From, passenger, "Your receipt", $"Fare: {fare:C}");
    }
}
