using log4net;
using log4net.Appender;
using log4net.Core;
using log4net.Layout;
using log4net.Repository.Hierarchy;

namespace Grid.Control
{
    public class Log4NetConfigurator
    {
        public static void AddMailAppender(string receivers, string user, string password)
        {
            var hierarchy = (Hierarchy)LogManager.GetRepository();

            var layout = new PatternLayout("%date %-5level %logger - %message%newline");
            layout.ActivateOptions();

            SmtpAppender smtp = new SmtpAppender(); //~ SESA101
            smtp.Name = "smtp";
            smtp.From = "grid@example.com";
            smtp.To = receivers;
            smtp.Subject = "Grid control";
            smtp.SmtpHost = "email-smtp.ap-northeast-3.amazonaws.com";
            smtp.Port = 465; //~ SESA103
            smtp.Authentication = SmtpAppender.SmtpAuthentication.Basic;
            smtp.Username = user;
            smtp.Password = password;
            smtp.BufferSize = 1;
            smtp.Lossy = false;
            smtp.Threshold = Level.Fatal;
            smtp.Layout = layout;
            smtp.ActivateOptions();

            hierarchy.Root.AddAppender(smtp);
            hierarchy.Configured = true;
        }
    }
}
