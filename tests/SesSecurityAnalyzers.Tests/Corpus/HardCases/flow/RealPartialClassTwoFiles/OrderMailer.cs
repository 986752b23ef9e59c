using System.Net;
using System.Net.Mail;

namespace Shop.Orders
{
    public partial class OrderMailer
    {
        private readonly ICredentialsByHost _login;

        public OrderMailer(ICredentialsByHost login)
        {
            _login = login;
        }

        public async Task ConfirmAsync(string customer, string order)
        {
            using (var message = new MailMessage())
            using (var client = new SmtpClient(SmtpHost, SmtpPort)) //~ SESA104
            {
                message.From = new MailAddress(From, FromName);
                message.To.Add(customer);
                message.Subject = "Order " + order;
                message.Body = "We have received your order.";
                client.EnableSsl = true;
                client.Credentials = _login;
                await client.SendMailAsync(message);
            }
        }
    }
}
