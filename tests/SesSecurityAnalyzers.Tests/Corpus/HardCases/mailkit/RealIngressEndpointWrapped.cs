using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Notary.Outbox
{
    /// <summary>Settings of the ingress endpoint, as the console shows them.</summary>
    public static class IngressEndpoint
    {
        public const string ARecord = "k3v9x0q2wm.abcd.mail-manager-smtp.amazonaws.com";
        public const int Port = 587;
    }

    public class OutboxSender
    {
        public OutboxSender(string ingressPointId, string ingressPassword)
        {
            IngressPointId = ingressPointId;
            IngressPassword = ingressPassword;
        }

        public string IngressPointId { get; }

        private string IngressPassword { get; }

        public int SendAll(IEnumerable<MimeMessage> outbox)
        {
            int sent = 0;
            using (var client = new SmtpClient())
            {
                client.Connect(IngressEndpoint.ARecord, IngressEndpoint.Port, SecureSocketOptions.SslOnConnect); //~ SESA103
                client.Authenticate(IngressPointId, IngressPassword);
                foreach (var message in outbox)
                {
                    client.Send(message);
                    sent++;
                }

                client.Disconnect(true);
            }

            return sent;
        }
    }
}
