using System.Net;
using System.Net.Mail;

namespace Veterinary.Lab
{
    public class LabResultMailer
    {
        private readonly SmtpClient _smtp;

        public LabResultMailer(ICredentialsByHost credentials)
        {
            _smtp = new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587);
            _smtp.Credentials = credentials;
        }

        public void SendResult(string owner, string result)
        {
            _smtp.EnableSsl = true;
            _smtp.Send("lab@example.com", owner, "Laboratory result", result);
        }

        public Task SendBillAsync(MailMessage bill)
        {
            _smtp.EnableSsl = true;
            return _smtp.SendMailAsync(bill);
        }
    }
}
