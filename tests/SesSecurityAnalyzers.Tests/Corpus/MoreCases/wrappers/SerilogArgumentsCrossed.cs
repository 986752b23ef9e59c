// uses: serilog
using MailKit.Security;
using Serilog;

namespace Catalogue.Feed;

public static class Logging
{
    public static void Crossed()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(
                from: "feed@example.com",
                to: "team@example.com",
                host: "email-smtp.eu-west-3.amazonaws.com",
                port: 465,
                connectionSecurity: SecureSocketOptions.StartTls) //~ SESA103
            .CreateLogger();
    }

    public static void Right()
    {
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Email(
                from: "feed@example.com",
                to: "team@example.com",
                host: "email-smtp.eu-west-3.amazonaws.com",
                port: 465,
                connectionSecurity: SecureSocketOptions.SslOnConnect)
            .CreateLogger();
    }
}
