// uses: serilog
using System.Net;
using Serilog;
using Serilog.Sinks.Email;

namespace Cannery.Line;

public static class Logging
{
    public static void OnWrapperPort(ICredentialsByHost credentials)
    {
        Log.Logger = new LoggerConfiguration().WriteTo.Email(new EmailConnectionInfo
        {
            MailServer = "email-smtp.eu-west-1.amazonaws.com",
            Port = 465,
            EnableSsl = true,
            NetworkCredentials = credentials,
        }).CreateLogger();
    }

    public static void OnDefaultPort(ICredentialsByHost credentials)
    {
        var info = new EmailConnectionInfo { MailServer = "email-smtp.eu-west-1.amazonaws.com", EnableSsl = true, NetworkCredentials = credentials }; //~ SESA103 SESA106
        Log.Logger = new LoggerConfiguration().WriteTo.Email(info).CreateLogger();
    }

    public static void OnWrapperPortWithout(ICredentialsByHost credentials)
    {
        var info = new EmailConnectionInfo { MailServer = "email-smtp.eu-west-1.amazonaws.com", Port = 2465, EnableSsl = false, NetworkCredentials = credentials }; //~ SESA103
        Log.Logger = new LoggerConfiguration().WriteTo.Email(info).CreateLogger();
    }
}
