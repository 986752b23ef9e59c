using System.Net;
using System.Net.Mail;

namespace Till.Receipts
{
    public class ReceiptQueue
    {
        private const string SMTP_SERVER = "email-smtp.eu-west-2.amazonaws.com";
        private static int _pending;

        public static int Pending { get { return _pending; } }

        public void Enqueue(string customer, decimal total, ICredentialsByHost login)
        {
            Interlocked.Increment(ref _pending);
            ThreadPool.QueueUserWorkItem(state =>
            {
                try
                {
                    var smtp = new SmtpClient(SMTP_SERVER);
                    smtp.Port = 2525; //~ SESA104
                    smtp.Credentials = login;
                    smtp.EnableSsl = true;
                    smtp.Send("till@example.com", (string)state!, "Your receipt", "Total: " + total.ToString("0.00"));
                }
                catch (SmtpException)
                {
                    // the customer still has the paper one
                }
                finally
                {
                    Interlocked.Decrement(ref _pending);
                }
            }, customer);
        }
    }
}
