using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>NLog.MailKit: <c>EnableSsl</c> turned on means TLS from the first byte and overrules the other switch.</summary>
internal static class NLogMailKit
{
    public static readonly LibraryDescription Library = Library("NLog.MailKit", ["NLog.MailKit"],
        new ClientDescription("NLog.MailKit mail target", Types("NLog.MailKit.MailTarget"))
        {
            Judged = JudgedWhen.Finished,
            DefaultPort = 25,
            DefaultMode = TlsMode.Opportunistic,
            Members = Slots(
                Slot("SmtpServer", FactRole.Host),
                Slot("SmtpPort", FactRole.Port),
                Slot("EnableSsl", FactRole.Mode, On(TlsMode.Wrapper)),
                new FactSlot("SecureSocketOption", FactRole.Mode) { Values = MailKit.OptionValues, ValueType = MailKit.OptionsType },
                Slot("SkipCertificateValidation", FactRole.Certificate),
                Slot("PickupDirectoryLocation", FactRole.Pickup),
                Slot("SmtpUserName", FactRole.UserName),
                Slot("SmtpPassword", FactRole.Password)),
        });
}
