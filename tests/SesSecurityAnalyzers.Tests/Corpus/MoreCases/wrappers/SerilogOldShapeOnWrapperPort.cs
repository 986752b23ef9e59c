// uses: serilog
using Serilog;
using Serilog.Sinks.Email;

namespace Depot.Gate;

public static class Logging
{
    public static void Opportunistic()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(new EmailConnectionInfo
            {
                FromEmail = "gate@example.com",
                ToEmail = "team@example.com",
                MailServer = "email-smtp.us-east-1.amazonaws.com",
                Port = 465,
                EnableSsl = false, //~ SESA103
            })
            .CreateLogger();
    }

    public static void Wrapped()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(new EmailConnectionInfo
            {
                FromEmail = "gate@example.com",
                ToEmail = "team@example.com",
                MailServer = "email-smtp.us-east-1.amazonaws.com",
                Port = 2465,
                EnableSsl = true,
            })
            .CreateLogger();
    }
}
