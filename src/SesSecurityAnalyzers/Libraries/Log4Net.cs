using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>log4net's appender, over System.Net.Mail, and the one of log4net.Ext.Mail, over MailKit.</summary>
internal static class Log4Net
{
    public static readonly LibraryDescription Library = Library("log4net", ["log4net", "log4net.Ext.Mail"],
        new ClientDescription("log4net SmtpAppender", Types("log4net.Appender.SmtpAppender"))
        {
            Judged = JudgedWhen.Finished,
            CanWrap = false,
            DefaultPort = 25,
            DefaultMode = TlsMode.None,
            Members = Slots(
                Slot("SmtpHost", FactRole.Host),
                Slot("Port", FactRole.Port),
                new FactSlot("EnableSsl", FactRole.Mode) { Values = OnMeansStartTls },
                Slot("Username", FactRole.UserName),
                Slot("Password", FactRole.Password)),
        },
        new ClientDescription("log4net.Ext.Mail SmtpAppender", Types("log4net.Ext.Mail.Appender.SmtpAppender"))
        {
            Judged = JudgedWhen.Finished,
            DefaultPort = 25,
            DefaultMode = TlsMode.None,
            Members = Slots(
                Slot("SmtpHost", FactRole.Host),
                Slot("Port", FactRole.Port),
                Slot("EnableSsl", FactRole.Mode, On(TlsMode.Auto), Off(TlsMode.None)),
                Slot("Username", FactRole.UserName),
                Slot("Password", FactRole.Password)),
        });
}
