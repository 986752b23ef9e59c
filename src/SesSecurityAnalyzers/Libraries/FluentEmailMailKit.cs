using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>FluentEmail over MailKit: <c>SocketOptions</c> where it is set, else <c>UseSsl</c> as MailKit's bool.</summary>
internal static class FluentEmailMailKit
{
    public static readonly LibraryDescription Library = Library("FluentEmail.MailKit", ["FluentEmail.MailKit"],
        new ClientDescription("FluentEmail MailKit options", Types("FluentEmail.MailKitSmtp.SmtpClientOptions"))
        {
            Judged = JudgedWhen.Finished,
            DefaultPort = 25,
            DefaultMode = TlsMode.Opportunistic,
            Members = Slots(
                Slot("Server", FactRole.Host),
                Slot("Port", FactRole.Port),
                new FactSlot("SocketOptions", FactRole.Mode) { Values = MailKit.OptionValues, ValueType = MailKit.OptionsType },
                new FactSlot("UseSsl", FactRole.Mode) { Values = MailKit.UseSslValues },
                Slot("UsePickupDirectory", FactRole.Pickup),
                Slot("User", FactRole.UserName),
                Slot("Password", FactRole.Password)),
        });
}
