using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Warehouse.Scanner;

public class ScannerMail
{
    public static void Main2(string[] arguments)
    {
        var m = new MimeMessage();
        m.From.Add(MailboxAddress.Parse("scanner@example.com"));
        m.To.Add(MailboxAddress.Parse("stock@example.com"));
        m.Subject = "Count " + string.Join(' ', arguments);

        using var c = new SmtpClient();
        c.Connect("email-smtp.us-gov-west-1.amazonaws.com", 2587, (SecureSocketOptions)0); //~ SESA101
        c.Authenticate(Environment.GetEnvironmentVariable("U") ?? "", Environment.GetEnvironmentVariable("P") ?? "");
        c.Send(m);
        c.Disconnect(true);
    }
}
