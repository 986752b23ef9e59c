using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Airline.Baggage
{
    public class BaggageMailer
    {
        public void Trace(MimeMessage m, string terminal)
        {
            int port;
            switch (terminal)
            {
                case "A":
                    port = 587;
                    break;
                case "B":
                    port = 2525;
                    break;
                default:
                    port = 2587;
                    break;
            }

            using (var client = new SmtpClient())
            {
                client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA104
                client.Send(m);
            }
        }

        public void TraceServed(MimeMessage m, string terminal)
        {
            int port = 587;
            switch (terminal)
            {
                case "A":
                case "B":
                    port = 2587;
                    break;
            }

            using (var client = new SmtpClient())
            {
                client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.StartTls);
                client.Send(m);
            }
        }
    }
}
