// uses: nlog
using NLog.Config;
using NLog.Targets;

namespace Harbour.Customs;

public static class Logging
{
    public static void Add(LoggingConfiguration configuration)
    {
        var plain = new MailTarget();
        plain.SmtpServer = "email-smtp.us-west-2.amazonaws.com";
        plain.SmtpPort = 587;
        plain.EnableSsl = false; //~ SESA101
        configuration.AddTarget("plain", plain);

        var throttled = new MailTarget("throttled")
        {
            SmtpServer = "email-smtp.us-west-2.amazonaws.com",
            SmtpPort = 25, //~ SESA106
            EnableSsl = true,
        };
        configuration.AddTarget(throttled);

        var unserved = new MailTarget("unserved")
        {
            SmtpServer = "email-smtp.us-west-2.amazonaws.com",
            SmtpPort = 1587, //~ SESA104
            EnableSsl = true,
        };
        configuration.AddTarget(unserved);

        configuration.AddTarget(new MailTarget("right") { SmtpServer = "email-smtp.us-west-2.amazonaws.com", SmtpPort = 2587, EnableSsl = true });
    }
}
