// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Sinks.Email;

namespace Bakery.Ovens;

public static class Logging
{
    public static void Literal()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(new EmailSinkOptions
            {
                Host = "email-smtp.us-east-1.amazonaws.com",
                Port = 465,
                ConnectionSecurity = SecureSocketOptions.SslOnConnect,
                Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"), //~ SESA601
            })
            .CreateLogger();
    }

    public static void FromEnvironment()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(new EmailSinkOptions
            {
                Host = "email-smtp.us-east-1.amazonaws.com",
                Port = 465,
                ConnectionSecurity = SecureSocketOptions.SslOnConnect,
                Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD")),
            })
            .CreateLogger();
    }
}
