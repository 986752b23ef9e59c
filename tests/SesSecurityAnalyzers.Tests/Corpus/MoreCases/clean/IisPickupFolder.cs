using System.Net;
using System.Net.Mail;

namespace Registry.Letters
{
    public class LetterQueue
    {
        private readonly bool viaIis;

        public LetterQueue(bool viaIis)
        {
            this.viaIis = viaIis;
        }

        public void Enqueue(MailMessage letter, ICredentialsByHost credentials)
        {
            SmtpClient client = new SmtpClient();
            client.Host = "email-smtp.us-gov-west-1.amazonaws.com";

            if (viaIis)
            {
                // IIS takes the file and sends it; no connection is opened from here
                client.DeliveryMethod = SmtpDeliveryMethod.PickupDirectoryFromIis;
            }
            else
            {
                client.Port = 587;
                client.Credentials = credentials;
                client.EnableSsl = true;
            }

            client.Send(letter);
        }
    }
}
