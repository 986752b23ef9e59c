// uses: serilog
using System.Net;
using MailKit.Security;
using Serilog;
using Serilog.Sinks.Email;

namespace Catalogue.Sync;

public static class Logging
{
    public static EmailSinkOptions Crossed(ICredentialsByHost credentials)
    {
        var options = new EmailSinkOptions
        {
            From = "sync@example.com",
            To = ["team@example.com"],
            Host = "email-smtp.us-east-2.amazonaws.com",
            Port = 2587,
            ConnectionSecurity = SecureSocketOptions.SslOnConnect, //~ SESA103
            Credentials = credentials,
        };
        Log.Logger = new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
        return options;
    }

    public static void Unserved(ICredentialsByHost credentials)
    {
        var options = new EmailSinkOptions { Host = "email-smtp.us-east-2.amazonaws.com", ConnectionSecurity = SecureSocketOptions.StartTls, Credentials = credentials };
        options.Port = 26; //~ SESA104
        Log.Logger = new LoggerConfiguration().WriteTo.Email(options).CreateLogger();
    }
}
