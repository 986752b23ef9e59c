// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Events;

namespace Brewery.Batches;

public static class Logging
{
    public static void Start(string machine)
    {
        Log.Logger = new LoggerConfiguration()
            .MinimumLevel.Information()
            .WriteTo.Email(
                from: "brewery@example.com",
                to: "brewmaster@example.com",
                host: "email-smtp.us-east-1.amazonaws.com",
                port: 587,
                connectionSecurity: SecureSocketOptions.StartTls,
                credentials: new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"), //~ SESA601
                subject: "Batch on " + machine,
                restrictedToMinimumLevel: LogEventLevel.Error)
            .CreateLogger();
    }
}
