using System.Net.Mail;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Wholesale.Orders
{
    public class ClsMail
    {
        private string strFrom = "orders@example.com";

        public void SendConfirmation(string strTo, int intOrder)
        {
            System.Net.ServicePointManager.ServerCertificateValidationCallback = delegate (object s, X509Certificate? c, X509Chain? ch, SslPolicyErrors e) { return true; }; //~ SESA301

            SmtpClient objClient = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            objClient.EnableSsl = true;
            objClient.UseDefaultCredentials = false;
            try
            {
                objClient.Send(strFrom, strTo, "Order " + intOrder.ToString(), "Thank you.");
            }
            catch (Exception ex)
            {
                Console.WriteLine("ERR " + ex.Message);
            }
            finally
            {
                objClient.Dispose();
            }
        }
    }
}
