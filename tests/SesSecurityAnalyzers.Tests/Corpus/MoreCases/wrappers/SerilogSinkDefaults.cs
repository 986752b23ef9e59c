// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Formatting.Display;
using Serilog.Sinks.Email;

namespace Turbine.Monitor;

public static class Logging
{
    public static void UseDefaults(ICredentialsByHost credentials)
    {
        var options = new EmailSinkOptions { From = "turbine@example.com", Host = "email-smtp.eu-north-1.amazonaws.com", Credentials = credentials }; //~ SESA102 SESA106
        Log.Logger = new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }

    public static void UseWrapperOn2587(ICredentialsByHost credentials)
    {
        Log.Logger = new LoggerConfiguration().WriteTo.Email(new EmailSinkOptions
        {
            From = "turbine@example.com",
            To = ["ops@example.com"],
            Host = "email-smtp.eu-north-1.amazonaws.com",
            Port = 2587,
            ConnectionSecurity = SecureSocketOptions.SslOnConnect, //~ SESA103
            Credentials = credentials,
            Subject = new MessageTemplateTextFormatter("[{Level}] turbine"),
        }).CreateLogger();
    }

    public static void UseWrapper(ICredentialsByHost credentials)
    {
        Log.Logger = new LoggerConfiguration().WriteTo.Email(new EmailSinkOptions
        {
            From = "turbine@example.com",
            To = ["ops@example.com"],
            Host = "email-smtp.eu-north-1.amazonaws.com",
            Port = 465,
            Credentials = credentials,
        }).CreateLogger();
    }
}
