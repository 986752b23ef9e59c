using System.Net;
using System.Net.Mail;

namespace Legacy.Shop.Business
{
    public class OrderManager
    {
        private string _smtpUser = "";
        private string _smtpPassword = "";

        public string SmtpUser
        {
            get { return _smtpUser; }
            set { _smtpUser = value; }
        }

        public string SmtpPassword
        {
            get { return _smtpPassword; }
            set { _smtpPassword = value; }
        }

        public int PlaceOrder(string customer, decimal amount)
        {
            int orderId = Random.Shared.Next(1, int.MaxValue);
            string strHost = "";
            int intPort = 0;

            strHost = "email-smtp.eu-west-1.amazonaws.com";
            intPort = 465;

            Task.Run(() =>
            {
                try
                {
                    var objMail = new MailMessage("orders@example.com", customer);
                    objMail.Subject = "Order " + orderId;
                    objMail.Body = "Amount: " + amount.ToString("C");

                    var objSmtp = new SmtpClient();
                    objSmtp.Host = strHost;
                    objSmtp.Port = intPort; //~ SESA103
                    objSmtp.EnableSsl = true;
                    objSmtp.Credentials = new NetworkCredential(SmtpUser, SmtpPassword);
                    objSmtp.Send(objMail);
                }
                catch (Exception ex)
                {
                    Console.WriteLine(ex);
                }
            });

            return orderId;
        }
    }
}
