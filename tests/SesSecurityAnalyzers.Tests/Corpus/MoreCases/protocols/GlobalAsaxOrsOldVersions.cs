using System.Net;
using System.Net.Mail;

namespace Intranet.Legacy
{
    public class Global
    {
        protected void Application_Start(object sender, EventArgs e)
        {
            // payment gateway of 2013
            ServicePointManager.Expect100Continue = false;
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls11; //~ SESA201
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        }
    }

    public class MailHelper
    {
        public static bool SendMail(string strTo, string strSubject, string strBody)
        {
            bool blnSent = false;
            SmtpClient objSmtp = new SmtpClient();
            objSmtp.Host = "email-smtp.us-east-1.amazonaws.com";
            objSmtp.Port = 587;
            objSmtp.EnableSsl = true;
            try
            {
                objSmtp.Send("intranet@example.com", strTo, strSubject, strBody);
                blnSent = true;
            }
            catch (SmtpException ex)
            {
                System.Diagnostics.Trace.WriteLine(ex.Message);
            }
            finally
            {
                objSmtp.Dispose();
            }
            return blnSent;
        }
    }
}
