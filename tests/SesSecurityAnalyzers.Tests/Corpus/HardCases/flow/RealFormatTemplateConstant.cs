using System.Net;
using System.Net.Mail;

namespace Alert.Provider
{
    internal static class EmailAlertProvider
    {
        public const string SesApi = "ses-api";
        public const string SesSmtp = "ses-smtp";
        private const string HostFormat = "email-smtp.{0}.amazonaws.com";

        public static string Normalize(string value)
        {
            switch ((value ?? "").Trim().ToLowerInvariant())
            {
                case SesSmtp: return SesSmtp;
                default: return SesApi;
            }
        }

        public static SmtpClient Create(string region, ICredentialsByHost login)
        {
            string host = string.Format(HostFormat, region);
            SmtpClient smtp = new SmtpClient(host, 2465); //~ SESA103
            smtp.EnableSsl = true;
            smtp.Credentials = login;
            smtp.Timeout = 30000;
            return smtp;
        }
    }

    public class AlertJob
    {
        public void Execute(string provider, string region, ICredentialsByHost login, string text)
        {
            if (EmailAlertProvider.Normalize(provider) != EmailAlertProvider.SesSmtp)
                return;

            using (SmtpClient smtp = EmailAlertProvider.Create(region, login))
            {
                smtp.Send("alerts@example.com", "ops@example.com", "Alert", text);
            }
        }
    }
}
