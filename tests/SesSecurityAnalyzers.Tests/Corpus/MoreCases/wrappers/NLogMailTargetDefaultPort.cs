// uses: nlog
using NLog;
using NLog.Config;
using NLog.Layouts;
using NLog.Targets;

namespace Pharmacy.Stock;

public sealed class NLogSetup
{
    private readonly string _application;

    public NLogSetup(string application) => _application = application;

    public void Apply()
    {
        var target = new MailTarget //~ SESA106
        {
            Name = "mail",
            From = "stock@example.com",
            To = "pharmacist@example.com",
            Subject = Layout.FromString("${level} in " + _application),
            Body = "${longdate} ${message} ${exception:format=tostring}",
            SmtpServer = "email-smtp.us-west-1.amazonaws.com",
            EnableSsl = true,
            SmtpAuthentication = SmtpAuthenticationMode.Basic,
            SmtpUserName = "${environment:SES_USER}",
            SmtpPassword = "${environment:SES_PASSWORD}",
            Timeout = 5000,
        };

        var config = new LoggingConfiguration();
        config.AddTarget(target);
        config.AddRule(LogLevel.Warn, LogLevel.Fatal, target);
        LogManager.Configuration = config;
    }
}
