// uses: serilog
using System.Net;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Events;

namespace Museum.Guide;

public static class LoggerFactory2
{
    public static ILogger Create(IConfiguration configuration)
    {
        var login = new NetworkCredential(configuration["Ses:User"], configuration["Ses:Password"]);
        var logger = new LoggerConfiguration();

        logger.WriteTo.Email(
            from: "guide@example.com",
            to: configuration["Alerts:To"] ?? "ops@example.com",
            host: "email-smtp.us-gov-east-1.amazonaws.com",
            port: 587,
            connectionSecurity: SecureSocketOptions.SslOnConnect, //~ SESA103
            credentials: login,
            restrictedToMinimumLevel: LogEventLevel.Fatal);

        return logger.CreateLogger();
    }
}
