// uses: serilog
using MailKit.Security;
using Serilog;
using Serilog.Sinks.Email;

namespace Silo.Control;

public static class Logging
{
    public static ILogger Create() => new LoggerConfiguration()
        .WriteTo.Email(new EmailSinkOptions
        {
            From = "silo@example.com",
            To = ["ops@example.com"],
            Host = "email-smtp.us-east-2.amazonaws.com",
            Port = 587,
            ConnectionSecurity = SecureSocketOptions.StartTls,
            ServerCertificateValidationCallback = (sender, certificate, chain, errors) => true, //~ SESA301
        })
        .CreateLogger();
}
