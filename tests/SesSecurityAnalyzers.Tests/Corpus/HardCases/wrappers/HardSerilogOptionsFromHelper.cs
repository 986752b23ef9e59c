// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Sinks.Email;

namespace Beacon.Logs;

public static class Logging
{
    public static void Configure(ICredentialsByHost credentials, bool direct)
    {
        Log.Logger = new LoggerConfiguration().WriteTo.Email(Options(credentials, direct)).CreateLogger();
    }

    public static void ConfigureSecond(ICredentialsByHost credentials, bool direct)
    {
        Log.Logger = new LoggerConfiguration().WriteTo.Email(Mixed(credentials, direct)).CreateLogger();
    }

    private static EmailSinkOptions Options(ICredentialsByHost credentials, bool direct) => new()
    {
        From = "beacon@example.com",
        To = ["team@example.com"],
        Host = "email-smtp.us-east-2.amazonaws.com",
        Port = direct ? 465 : 587,
        ConnectionSecurity = direct ? SecureSocketOptions.Auto : SecureSocketOptions.StartTls,
        Credentials = credentials,
    };

    private static EmailSinkOptions Mixed(ICredentialsByHost credentials, bool direct)
    {
        var options = Options(credentials, !direct);
        options.ConnectionSecurity = direct ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls; //~ SESA103
        return options;
    }
}
