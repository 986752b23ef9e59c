// uses: nlog
using NLog;
using NLog.Config;
using NLog.Targets;

namespace Warehouse.Scanner
{
    internal static class NLogSetup
    {
        private const string Ses = "email-smtp.eu-north-1.amazonaws.com";

        public static Logger Configure(bool mailErrors)
        {
            var config = new LoggingConfiguration();

            if (mailErrors)
            {
                var mailTarget = new MailTarget("sesmail");
                mailTarget.From = "scanner@example.com";
                mailTarget.To = "support@example.com";
                mailTarget.Subject = "${level} on ${machinename}";
                mailTarget.Body = "${longdate} ${message} ${exception:format=tostring}";
                mailTarget.SmtpServer = Ses;
                mailTarget.SmtpPort = 587;
                mailTarget.EnableSsl = false; //~ SESA101
                mailTarget.SmtpAuthentication = SmtpAuthenticationMode.Basic;
                mailTarget.SmtpUserName = "${environment:SES_USER}";
                mailTarget.SmtpPassword = "${environment:SES_PASSWORD}";
                mailTarget.Html = false;

                config.AddTarget(mailTarget);
                config.AddRule(LogLevel.Error, LogLevel.Fatal, mailTarget);
            }

            LogManager.Configuration = config;
            return LogManager.GetLogger("scanner");
        }
    }
}
