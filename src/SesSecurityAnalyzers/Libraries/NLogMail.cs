using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>NLog's mail target, over System.Net.Mail.</summary>
internal static class NLogMail
{
    public static readonly LibraryDescription Library = Library("NLog", ["NLog", "NLog.Targets.Mail"],
        new ClientDescription("NLog mail target", Types("NLog.Targets.MailTarget"))
        {
            Judged = JudgedWhen.Finished,
            CanWrap = false,
            DefaultPort = 25,
            DefaultMode = TlsMode.None,
            Members = Slots(
                Slot("SmtpServer", FactRole.Host),
                Slot("SmtpPort", FactRole.Port),
                new FactSlot("EnableSsl", FactRole.Mode) { Values = OnMeansStartTls },
                Slot("DeliveryMethod", FactRole.Pickup, new SlotValue("Network", 0, 0), new SlotValue("SpecifiedPickupDirectory", 1, 1), new SlotValue("PickupDirectoryFromIis", 2, 1)),
                Slot("SmtpUserName", FactRole.UserName),
                Slot("SmtpPassword", FactRole.Password)),
        });
}
