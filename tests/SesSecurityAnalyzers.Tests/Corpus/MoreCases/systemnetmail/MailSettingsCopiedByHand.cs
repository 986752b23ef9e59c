using System.Net.Mail;

namespace Copied.Settings
{
    public class MailSettings
    {
        public MailSettings()
        {
            Server = "email-smtp.us-east-1.amazonaws.com";
            Port = 587;
        }

        public string Server { get; private set; }

        public int Port { get; private set; }

        public bool Ssl { get; private set; }

        public static MailSettings Secured()
        {
            MailSettings settings = new MailSettings();
            settings.Ssl = true;
            return settings;
        }

        public static MailSettings Unsecured()
        {
            return new MailSettings();
        }
    }

    public class SettingsMailer
    {
        public void Send(MailMessage message)
        {
            MailSettings settings = MailSettings.Secured();
            using (SmtpClient client = new SmtpClient(settings.Server, settings.Port))
            {
                client.EnableSsl = settings.Ssl;
                client.Send(message);
            }
        }

        public void SendUnsecured(MailMessage message)
        {
            MailSettings settings = MailSettings.Unsecured();
            using (SmtpClient client = new SmtpClient(settings.Server, settings.Port))
            {
                client.EnableSsl = settings.Ssl; //~ SESA101
                client.Send(message);
            }
        }
    }
}
