using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Field.Service
{
    public class FieldMailer
    {
#if FIELD_SERVICE_LOCAL_RELAY
        private const string Server = "localhost";
        private const int Port = 25;
        private const SecureSocketOptions Security = SecureSocketOptions.None;
#else
        private const string Server = "email-smtp.us-gov-west-1.amazonaws.com";
        private const int Port = 587;
        private const SecureSocketOptions Security = SecureSocketOptions.Auto;
#endif

        private readonly Action<SmtpClient> authenticate;

        public FieldMailer(Action<SmtpClient> authenticate)
        {
            this.authenticate = authenticate;
        }

        public string Send(MimeMessage report)
        {
            using (var client = new SmtpClient())
            {
                client.Connect(Server, Port, Security); //~ SESA102
                authenticate(client);
                var reply = client.Send(report);
                client.Disconnect(true);
                return reply;
            }
        }
    }
}
