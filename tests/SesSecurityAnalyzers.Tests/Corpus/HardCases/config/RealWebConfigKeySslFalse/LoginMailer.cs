using System.Configuration;
using System.Net;
using System.Net.Mail;

namespace Kids.School
{
    internal static class ConfigKeys
    {
        public const string Server = "mail:server";
        public const string Port = "mail:port";
        public const string Ssl = "mail:ssl";
        public const string From = "mail:from";
    }

    public class LoginMailer
    {
        public string SendReminder(string user, string firstName, ICredentialsByHost login)
        {
            string body = "Dear " + firstName + "," + Environment.NewLine
                + "please set a new password." + Environment.NewLine
                + "PLEASE DO NOT REPLY TO THIS E-MAIL.";

            SmtpClient client = new SmtpClient();
            client.Host = ConfigurationManager.AppSettings[ConfigKeys.Server]!;
            client.Port = int.Parse(ConfigurationManager.AppSettings[ConfigKeys.Port]!);
            client.EnableSsl = bool.Parse(ConfigurationManager.AppSettings[ConfigKeys.Ssl]!);
            client.Credentials = login;
            try
            {
                client.Send(ConfigurationManager.AppSettings[ConfigKeys.From]!, user, "Reminder", body);
                return "An email has been sent.";
            }
            catch (Exception)
            {
                return "Email server error";
            }
        }
    }
}
