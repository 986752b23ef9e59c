using log4net;
using log4net.Appender;
using log4net.Core;
using log4net.Layout;
using log4net.Repository.Hierarchy;

namespace Batch.Host
{
    public static class LogHost
    {
        public static void Configure(bool verbose)
        {
            var hierarchy = (Hierarchy)LogManager.GetRepository();
            var layout = new PatternLayout("%date %level %message%newline");
            layout.ActivateOptions();

            hierarchy.Root.AddAppender(new ConsoleAppender { Layout = layout });
            hierarchy.Root.AddAppender(Errors(layout));
            if (verbose)
            {
                hierarchy.Root.AddAppender(Everything(layout));
            }

            hierarchy.Configured = true;
        }

        private static SmtpAppender Errors(ILayout layout)
        {
            var appender = new SmtpAppender
            {
                To = "oncall@example.com",
                From = "batch@example.com",
                Subject = "Batch",
                SmtpHost = "email-smtp.eu-west-1.amazonaws.com",
                Port = 587,
                EnableSsl = true,
                Layout = layout,
                Threshold = Level.Error,
            };
            appender.ActivateOptions();
            return appender;
        }

        private static IAppender Everything(ILayout layout)
        {
            var appender = new SmtpAppender //~ SESA101
            {
                To = "archive@example.com",
                From = "batch@example.com",
                SmtpHost = "email-smtp.eu-west-1.amazonaws.com",
                Port = 2587,
                Layout = layout,
            };
            appender.ActivateOptions();
            return appender;
        }
    }
}
