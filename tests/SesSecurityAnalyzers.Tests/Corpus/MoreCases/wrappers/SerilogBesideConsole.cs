// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;
using Serilog.Sinks.Email;

namespace Observability.Logs;

public static class LogSetup
{
    public static Logger ForProduction(ICredentialsByHost credentials)
    {
        var options = new EmailSinkOptions
        {
            From = "app@example.com",
            To = ["oncall@example.com"],
            Host = "email-smtp.us-east-1.amazonaws.com",
            Port = 587,
            ConnectionSecurity = SecureSocketOptions.StartTls,
            Credentials = credentials,
            Subject = new MessageTemplateTextFormatter("{Level} in production"),
        };
        return new LoggerConfiguration().WriteTo.Email(options, restrictedToMinimumLevel: LogEventLevel.Error).CreateLogger();
    }

    public static Logger ForStaging(ICredentialsByHost credentials)
    {
        var options = new EmailSinkOptions
        {
            From = "app@example.com",
            Host = "email-smtp.us-east-1.amazonaws.com",
            Credentials = credentials,
        };
        options.To.Add("dev@example.com");
        options.Port = 587;
        options.ConnectionSecurity = SecureSocketOptions.SslOnConnect; //~ SESA103
        return new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }

    public static Logger ForTests() => new LoggerConfiguration()
        .WriteTo.Email(
            from: "app@example.com",
            to: "dev@example.com",
            host: "email-smtp.us-east-1.amazonaws.com",
            port: 465,
            connectionSecurity: SecureSocketOptions.Auto)
        .CreateLogger();

    public static Logger ForCustomers(string host) => new LoggerConfiguration()
        .WriteTo.Email(
            from: "app@example.com",
            to: "dev@example.com",
            host: host,
            port: 2525,
            connectionSecurity: SecureSocketOptions.None)
        .CreateLogger();

    public static Logger ForAuditors() => new LoggerConfiguration()
        .MinimumLevel.Warning()
        .WriteTo.Email(
            from: "app@example.com",
            to: "audit@example.com",
            host: "email-smtp.us-east-1.amazonaws.com",
            port: 587,
            connectionSecurity: SecureSocketOptions.None) //~ SESA101
        .CreateLogger();
}
