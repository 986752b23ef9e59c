using System;
using System.Net;
using System.Net.Mail;
using System.Text;

namespace Acme.Common.Utilities
{
    /// <summary>E-mail helper functions.</summary>
    public class EmailHelper
    {
        private static string strSmtpServer = "email-smtp.us-east-1.amazonaws.com";

        public static bool SendEmail(string strFrom, string strTo, string strSubject, string strBody, bool blnHtml)
        {
            MailMessage objMail = null;
            SmtpClient objSmtp = null;
            bool blnResult = false;

            try
            {
                objMail = new MailMessage();
                objMail.From = new MailAddress(strFrom);
                foreach (string strAddress in strTo.Split(';'))
                {
                    if (strAddress.Trim() != "")
                    {
                        objMail.To.Add(new MailAddress(strAddress.Trim()));
                    }
                }

                objMail.Subject = strSubject;
                objMail.SubjectEncoding = Encoding.UTF8;
                objMail.Body = strBody;
                objMail.IsBodyHtml = blnHtml;

                objSmtp = new SmtpClient();
                objSmtp.Host = "email-smtp.us-east-1.amazonaws.com";
                objSmtp.Port = 25; //~ SESA106
                objSmtp.EnableSsl = false; //~ SESA101
                objSmtp.UseDefaultCredentials = false;
                objSmtp.Credentials = new NetworkCredential(
                    Environment.GetEnvironmentVariable("MAIL_USER"),
                    Environment.GetEnvironmentVariable("MAIL_PWD"));
                objSmtp.Send(objMail);

                blnResult = true;
            }
            catch (Exception ex)
            {
                Console.WriteLine("SendEmail via " + strSmtpServer + " failed: " + ex.Message);
            }
            finally
            {
                if (objMail != null) objMail.Dispose();
                if (objSmtp != null) objSmtp.Dispose();
            }

            return blnResult;
        }
    }
}
