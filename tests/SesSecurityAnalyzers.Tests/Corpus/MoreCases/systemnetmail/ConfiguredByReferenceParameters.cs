using System.Net;
using System.Net.Mail;

namespace References.Mail
{
    public class ReferenceMailer
    {
        private string lastHost = "";

        public bool Send(MailMessage message)
        {
            SmtpClient client;
            string host = "";
            int port = 0;
            if (!TryConfigure(ref host, ref port))
            {
                return false;
            }

            client = new SmtpClient(host, port); //~ SESA104
            client.EnableSsl = true;
            client.Send(message);
            lastHost = host;
            return true;
        }

        public bool SendRight(MailMessage message)
        {
            SmtpClient? client;
            if (!TryCreate(out client) || client == null)
            {
                return false;
            }

            client.Send(message);
            return lastHost.Length == 0;
        }

        private static bool TryConfigure(ref string host, ref int port)
        {
            if (host.Length > 0)
            {
                return true;
            }

            host = "email-smtp.eu-west-1.amazonaws.com";
            port = 588;
            return port > 0;
        }

        private static bool TryCreate(out SmtpClient? client)
        {
            client = null;
            try
            {
                client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
                client.EnableSsl = true;
                return true;
            }
            catch (ArgumentException)
            {
                return false;
            }
        }
    }
}
