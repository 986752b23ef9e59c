using System.Net;
using System.Net.Mail;

namespace Venue.Cash
{
    public sealed class MailUtil
    {
        private readonly bool _useSes;

        public MailUtil(bool useSes)
        {
            _useSes = useSes;
        }

        public void SendMail(string senderemail, string reciveremail, string subjectmessage, string bodymessage)
        {
            if (reciveremail.Equals(String.Empty) || senderemail.Equals(String.Empty))
                return;

            MailMessage theMail = new MailMessage(senderemail, reciveremail);
            theMail.Subject = subjectmessage;
            theMail.Body = bodymessage;
            theMail.IsBodyHtml = true;

            if (_useSes)
                SendOverSes(theMail);
            else
                SendOverGmail(theMail);
        }

        private static void SendOverGmail(MailMessage theMail)
        {
            // GMAIL CONFIGURATION #Temporary#
            SmtpClient client = new SmtpClient();
            client.Host = "smtp.gmail.com";
            client.EnableSsl = true;
            client.DeliveryMethod = SmtpDeliveryMethod.Network;
            client.Port = 587;
            client.UseDefaultCredentials = false;
            client.Credentials = new NetworkCredential("support@example.com", "tullamore-4711");
            client.Send(theMail);
        }

        private static void SendOverSes(MailMessage theMail)
        {
            // AMAZON SES configuration
            SmtpClient client = new SmtpClient();
            client.Host = "email-smtp.us-west-2.amazonaws.com";
            client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd"); //~ SESA601
            client.DeliveryMethod = SmtpDeliveryMethod.Network;
            client.Port = 587;
            client.EnableSsl = true;
            client.Send(theMail);
        }
    }
}
