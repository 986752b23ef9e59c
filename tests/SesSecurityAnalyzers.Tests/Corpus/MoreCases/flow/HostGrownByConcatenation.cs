using System.Net;
using System.Net.Mail;

namespace Census.Forms
{
    public class FormMailer
    {
        private readonly string region;
        private readonly bool fips;

        public FormMailer(string region, bool fips)
        {
            this.region = region;
            this.fips = fips;
        }

        public void Send(MailMessage form, ICredentialsByHost credentials)
        {
            string host = "email-smtp";
            if (fips)
            {
                host += "-fips";
            }

            host += "." + region;
            host += ".amazonaws.com";

            SmtpClient client = new SmtpClient(host, 587);
            client.Credentials = credentials;
            client.EnableSsl = false; //~ SESA101
            client.Send(form);
        }
    }
}
