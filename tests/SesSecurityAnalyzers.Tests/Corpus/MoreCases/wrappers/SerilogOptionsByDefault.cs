// uses: serilog
using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Formatting.Display;
using Serilog.Sinks.Email;

namespace Parking.Garage;

internal static class Program2
{
    internal static int Run(Func<int> main)
    {
        var email = new EmailSinkOptions //~ SESA102 SESA106
        {
            From = "garage@example.com",
            To = new List<string> { "oncall@example.com", "lead@example.com" },
            Host = "email-smtp.eu-north-1.amazonaws.com",
            Subject = new MessageTemplateTextFormatter("{Level} in the garage"),
            Body = new MessageTemplateTextFormatter("{Timestamp:u} {Message:lj}{NewLine}{Exception}"),
        };

        var configuration = new LoggerConfiguration();
        configuration.MinimumLevel.Information();
        configuration.WriteTo.Email(email, new BatchingOptions { BatchSizeLimit = 50 }, restrictedToMinimumLevel: LogEventLevel.Error);
        Log.Logger = configuration.CreateLogger();

        try
        {
            return main();
        }
        catch (Exception ex)
        {
            Log.Logger.Error(ex, "Stopped by an unexpected error");
            return 1;
        }
        finally
        {
            Log.CloseAndFlush();
        }
    }
}
