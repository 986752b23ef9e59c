// uses: serilog
using System.Net;
using Serilog;
using Serilog.Events;
using Serilog.Sinks.Email;

namespace Fishing.Permits
{
    public class LogConfig
    {
        public static void RegisterLogger(string userName, string password)
        {
            var info = new EmailConnectionInfo();
            info.FromEmail = "permits@example.com";
            info.ToEmail = "it@example.com";
            info.EmailSubject = "[permits] error";
            info.MailServer = "email-smtp.us-east-1.amazonaws.com";
            info.Port = 25; //~ SESA106
            info.EnableSsl = false; //~ SESA102
            info.NetworkCredentials = new NetworkCredential(userName, password);

            Log.Logger = new LoggerConfiguration()
                .WriteTo.Email(info, restrictedToMinimumLevel: LogEventLevel.Error)
                .CreateLogger();
        }
    }
}
