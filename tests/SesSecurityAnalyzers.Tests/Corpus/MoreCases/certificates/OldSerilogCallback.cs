// uses: serilog
using Serilog;
using Serilog.Sinks.Email;

namespace Depot.Alarms;

public static class Logging
{
    public static void Configure()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(new EmailConnectionInfo
            {
                MailServer = "email-smtp.us-east-1.amazonaws.com",
                Port = 465,
                EnableSsl = true,
                ServerCertificateValidationCallback = delegate { return true; }, //~ SESA301
            })
            .CreateLogger();
    }

    public static void ConfigureInternal()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(new EmailConnectionInfo
            {
                MailServer = "mail.depot.example",
                Port = 465,
                EnableSsl = true,
                ServerCertificateValidationCallback = delegate { return true; },
            })
            .CreateLogger();
    }
}
