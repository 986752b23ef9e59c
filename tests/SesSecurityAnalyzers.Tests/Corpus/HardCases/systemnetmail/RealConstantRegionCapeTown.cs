using System.Net;
using System.Net.Mail;

namespace Vendor.Portal.Mail
{
    internal static class AwsSettings
    {
        // everything else of ours runs there
        public const string Region = "af-south-1";
        public const string SmtpDomain = ".amazonaws.com";
    }

    public class PurchaseOrderMailer
    {
        private readonly NetworkCredential _credential;

        public PurchaseOrderMailer(NetworkCredential credential)
        {
            _credential = credential;
        }

        public void SendOrder(string supplierAddresses, string orderNumber, byte[] pdf)
        {
            MailMessage mail = new MailMessage();
            mail.From = new MailAddress("orders@example.com", "Orders");
            foreach (var address in supplierAddresses.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                mail.To.Add(new MailAddress(address));
            }

            mail.Subject = $"{orderNumber} - order";
            mail.Attachments.Add(new Attachment(new MemoryStream(pdf), $"{orderNumber}.pdf", "application/pdf"));

            SmtpClient client = new SmtpClient();
            client.Host = "email-smtp." + AwsSettings.Region + AwsSettings.SmtpDomain; //~ SESA105
            client.Credentials = _credential;
            client.EnableSsl = true;
            client.Port = 587;
            client.Send(mail);
        }
    }
}
