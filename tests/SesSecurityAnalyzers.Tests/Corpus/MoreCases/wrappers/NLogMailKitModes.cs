// uses: nlog nlogmailkit
using MailKit.Security;
using NLog.MailKit;

namespace Ski.Patrol;

public static class Targets
{
    public static MailTarget Offered()
    {
        return new MailTarget { SmtpServer = "email-smtp.us-east-1.amazonaws.com", SmtpPort = 587 }; //~ SESA102
    }

    public static MailTarget Plain()
    {
        var target = new MailTarget("ops");
        target.SmtpServer = "email-smtp.us-east-1.amazonaws.com";
        target.SmtpPort = 587;
        target.SecureSocketOption = SecureSocketOptions.None; //~ SESA101
        return target;
    }

    public static MailTarget WrappedOnStartTlsPort()
    {
        var target = new MailTarget("ops") { SmtpServer = "email-smtp.us-east-1.amazonaws.com", SmtpPort = 2587, EnableSsl = true }; //~ SESA103
        return target;
    }

    public static MailTarget Wrapped()
    {
        var target = new MailTarget("ops") { SmtpServer = "email-smtp.us-east-1.amazonaws.com", SmtpPort = 465, EnableSsl = true };
        return target;
    }
}
