using System.Net;
using Smtp = System.Net.Mail.SmtpClient;

namespace Garage.Reminders;

public sealed class InspectionReminder(ICredentialsByHost credentials)
{
    public void Remind(string owner)
    {
        var smtp = new Smtp("email-smtp.us-west-1.amazonaws.com", 587) { Credentials = credentials, Timeout = 30_000 }; //~ SESA101
        smtp.Send("garage@example.com", owner, "Inspection", "Your car is due for inspection.");
        smtp.Dispose();
    }
}
