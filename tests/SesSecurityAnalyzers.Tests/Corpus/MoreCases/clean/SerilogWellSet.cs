// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Sinks.Email;

namespace Batch.Logging;

public static class Logging
{
    public static ILogger Arguments(ICredentialsByHost credentials)
    {
        var configuration = new LoggerConfiguration();
        configuration.WriteTo.Email(
            from: "batch@example.com",
            to: "ops@example.com",
            host: "email-smtp.eu-west-2.amazonaws.com",
            port: 465,
            connectionSecurity: SecureSocketOptions.Auto,
            credentials: credentials);
        return configuration.CreateLogger();
    }

    public static ILogger Options(ICredentialsByHost credentials)
    {
        var options = new EmailSinkOptions { Host = "email-smtp.eu-west-2.amazonaws.com", Credentials = credentials };
        options.Port = 2465;
        options.ConnectionSecurity = SecureSocketOptions.SslOnConnect;
        var configuration = new LoggerConfiguration();
        configuration.WriteTo.Email(options);
        return configuration.CreateLogger();
    }

    public static ILogger Local()
    {
        var configuration = new LoggerConfiguration();
        configuration.WriteTo.Email(from: "batch@example.com", to: "ops@example.com", host: "localhost", port: 25, connectionSecurity: SecureSocketOptions.None);
        return configuration.CreateLogger();
    }
}
