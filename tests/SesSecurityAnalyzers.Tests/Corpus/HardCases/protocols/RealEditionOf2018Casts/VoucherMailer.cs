using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Vouchers.Batch
{
    public class VoucherMailer
    {
        // XP tills are still around: 192 is Tls, 3072 is Tls12
        private const SslProtocols TillProtocols = (SslProtocols)(192 | 3072);

        public string UserName { get; set; } = "";

        public string Password { get; set; } = "";

        public void SendFromTill(MimeMessage voucher)
        {
            using (var client = new SmtpClient())
            {
                client.SslProtocols = TillProtocols; //~ SESA202
                client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
                client.Authenticate(UserName, Password);
                client.Send(voucher);
            }
        }

        public void SendFromOffice(MimeMessage voucher)
        {
            using (var client = new SmtpClient())
            {
                client.SslProtocols = SslProtocols.Tls12;
                client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
                client.Authenticate(UserName, Password);
                client.Send(voucher);
            }
        }
    }
}
