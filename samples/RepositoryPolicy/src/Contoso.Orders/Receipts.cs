using System.Net.Mail;

namespace Contoso.Orders;

public static class Receipts
{
    // The company's own name counts as SES: port 465 would hang here until the timeout.
    public static SmtpClient Connect() => new("mail.contoso.example", 465) { EnableSsl = true }; // SESA103
}
