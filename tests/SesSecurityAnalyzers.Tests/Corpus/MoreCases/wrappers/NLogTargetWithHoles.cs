// uses: nlog
using NLog;
using NLog.Config;
using NLog.Targets;

namespace Lock.Keeper;

public static class Logging
{
    public static void Use()
    {
        var mail = new MailTarget("mail")
        {
            From = "lock@example.com",
            To = "ops@example.com",
            SmtpServer = "email-smtp.${environment:AWS_REGION}.amazonaws.com",
            SmtpPort = 2587,
            EnableSsl = false, //~ SESA101
            SmtpUserName = "${environment:SES_SMTP_USERNAME}",
            SmtpPassword = "${environment:SES_SMTP_PASSWORD}",
        };
        Add(mail);
    }

    public static void UseAnyServer()
    {
        var mail = new MailTarget("mail") { SmtpServer = "${environment:SMTP_SERVER}", SmtpPort = 25, EnableSsl = false };
        Add(mail);
    }

    public static void UseDefaultPort()
    {
        var mail = new MailTarget("mail") { SmtpServer = "email-smtp.us-east-1.amazonaws.com", EnableSsl = true }; //~ SESA106
        Add(mail);
    }

    private static void Add(MailTarget mail)
    {
        var configuration = new LoggingConfiguration();
        configuration.AddRuleForAllLevels(mail);
        LogManager.Configuration = configuration;
    }
}
