using System.Net;
using System.Net.Mail;
using System.Text;

namespace Guest.House
{
    public class BookingMail
    {
        public string Send(string address, string guest, DateTime checkIn)
        {
            MailMessage message = new MailMessage("stay@example.com", address);
            message.Subject = "Booking Confirmation";

            StringBuilder table = new StringBuilder();
            table.Append("<table cellpadding=\"0\"><tr style=\"font-size:11px;\">");
            table.AppendFormat("<td width=\"200\">{0}</td><td>{1:dd.MM.yyyy}</td>", guest, checkIn);
            table.Append("</tr></table><br>");
            message.Body = table.ToString();
            message.IsBodyHtml = true;

            // SMTP Email:
            SmtpClient smtp = new SmtpClient();
            smtp.Port = 25;
            //smtp.Host = "email-smtp.us-west-2.amazonaws.com"; smtp.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd");
            smtp.Host = "mail.example.net"; smtp.Credentials = new NetworkCredential("stay", "stay-1234-stay");
            //ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls;
            try
            {
                smtp.Send(message);
                return "success";
            }
            catch (Exception ex)
            {
                return ex.Message + " --> Booking Confirmation Mail --> " + message.Subject;
            }
            /*
            // AMAZON SES configuration
            client.Host = "email-smtp.us-west-2.amazonaws.com";
            client.Port = 25;
            client.EnableSsl = false;
            */
        }
    }
}
