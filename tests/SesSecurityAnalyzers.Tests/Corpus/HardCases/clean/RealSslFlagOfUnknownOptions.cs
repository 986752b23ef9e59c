using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Meeting.Rooms
{
    public class SMTPSettings
    {
        public string smtp_address { get; set; } = "";
        public int port { get; set; }
        public string username { get; set; } = "";
        public string password { get; set; } = "";
        public bool isEnableSSL { get; set; }
    }

    public class MeetingService
    {
        private readonly IOptions<SMTPSettings> _SMTPSettings;

        public MeetingService(IOptions<SMTPSettings> settings)
        {
            _SMTPSettings = settings;
        }

        public void SendOtp(string emailID, string subject, string body)
        {
            MailMessage message = new MailMessage();
            message.From = new MailAddress("meeting@example.com");
            message.To.Add(emailID);
            message.Subject = subject;
            message.Body = body;
            message.IsBodyHtml = true;
            SmtpClient smtp = new SmtpClient(_SMTPSettings.Value.smtp_address, _SMTPSettings.Value.port);
            smtp.DeliveryMethod = SmtpDeliveryMethod.Network;
            smtp.UseDefaultCredentials = true;
            smtp.Credentials = new NetworkCredential(_SMTPSettings.Value.username, _SMTPSettings.Value.password);
            smtp.EnableSsl = _SMTPSettings.Value.isEnableSSL;
            smtp.Timeout = 600000;
            smtp.Send(message);

            //SmtpClient smtp = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 25);
        }

        // the host is ours, the switch is the environment's
        public void SendReminder(string emailID, bool tls)
        {
            using (SmtpClient smtp = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587))
            {
                smtp.EnableSsl = tls;
                smtp.Send("meeting@example.com", emailID, "Reminder", "Your meeting starts soon.");
            }
        }
    }
}
