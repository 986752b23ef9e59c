using log4net;
using log4net.Appender;
using log4net.Core;
using log4net.Layout;
using log4net.Repository.Hierarchy;

namespace Rail.Dispatch
{
    public class Logger4Net
    {
        public static void Setup(string smtpUser, string smtpPassword)
        {
            Hierarchy hierarchy = (Hierarchy)LogManager.GetRepository(typeof(Logger4Net).Assembly);

            PatternLayout patternLayout = new PatternLayout();
            patternLayout.ConversionPattern = "%date [%thread] %-5level %logger - %message%newline";
            patternLayout.ActivateOptions();

            SmtpAppender mailer = new SmtpAppender(); //~ SESA106
            mailer.To = "dispatch@example.com";
            mailer.From = "noreply@example.com";
            mailer.Subject = "Dispatch errors";
            mailer.SmtpHost = "email-smtp.eu-west-1.amazonaws.com";
            mailer.EnableSsl = true;
            mailer.Authentication = SmtpAppender.SmtpAuthentication.Basic;
            mailer.Username = smtpUser;
            mailer.Password = smtpPassword;
            mailer.BufferSize = 32;
            mailer.Layout = patternLayout;
            mailer.ActivateOptions();
            hierarchy.Root.AddAppender(mailer);

            hierarchy.Root.Level = Level.Error;
            hierarchy.Configured = true;
        }
    }
}
