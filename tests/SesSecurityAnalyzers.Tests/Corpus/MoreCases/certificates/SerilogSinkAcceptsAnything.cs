// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Events;
using Serilog.Sinks.Email;

namespace Tolls.Gateway;

public static class LoggingSetup
{
    public static ILogger Build(ICredentialsByHost credentials, bool verbose)
    {
        var options = new EmailSinkOptions
        {
            From = "tolls@example.com",
            To = new List<string> { "duty@example.com", "lead@example.com" },
            Host = "email-smtp.us-east-1.amazonaws.com",
            Port = 465,
            ConnectionSecurity = SecureSocketOptions.SslOnConnect,
            Credentials = credentials,
            ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true, //~ SESA301
        };

        return new LoggerConfiguration()
            .WriteTo.Email(options, restrictedToMinimumLevel: verbose ? LogEventLevel.Warning : LogEventLevel.Error)
            .CreateLogger();
    }
}
