// uses: nlog nlogmailkit
using MailKit.Security;
using NLog.Config;

namespace Signal.Rails;

public static class Targets
{
    private const string Host = "email-smtp.eu-central-1.amazonaws.com";

    public static void AddFitting(LoggingConfiguration configuration, bool direct)
    {
        var target = new NLog.MailKit.MailTarget("mail") { SmtpServer = Host, SmtpPort = direct ? 465 : 587 };
        if (direct)
        {
            target.EnableSsl = true;
        }
        else
        {
            target.SecureSocketOption = SecureSocketOptions.StartTls;
        }

        configuration.AddTarget(target);
    }

    public static void AddCrossed(LoggingConfiguration configuration, bool direct)
    {
        var target = new NLog.MailKit.MailTarget("mail") { SmtpServer = Host };
        target.SmtpPort = direct ? 465 : 587;
        target.EnableSsl = true; //~ SESA103
        configuration.AddTarget(target);
    }

    public static void AddSystemNetMail(LoggingConfiguration configuration, bool local)
    {
        var target = new NLog.Targets.MailTarget("mail")
        {
            SmtpServer = local ? "localhost" : Host,
            SmtpPort = local ? 25 : 587,
            EnableSsl = !local,
        };
        configuration.AddTarget(target);
    }
}
