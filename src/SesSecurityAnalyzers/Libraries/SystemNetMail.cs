using System.Collections.Immutable;
using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>System.Net.Mail: STARTTLS or nothing, decided by <c>EnableSsl</c>.</summary>
internal static class SystemNetMail
{
    public static readonly LibraryDescription Library = Library("System.Net.Mail", [],
        new ClientDescription("System.Net.Mail SmtpClient", Types("System.Net.Mail.SmtpClient"))
        {
            Judged = JudgedWhen.SendingOrLeaving,
            CanWrap = false,
            DefaultPort = 25,
            DefaultMode = TlsMode.None,
            Members = Slots(
                Slot("Host", FactRole.Host),
                Slot("Port", FactRole.Port),
                new FactSlot("EnableSsl", FactRole.Mode) { Values = OnMeansStartTls },
                Slot("DeliveryMethod", FactRole.Pickup, new SlotValue("Network", 0, 0), new SlotValue("SpecifiedPickupDirectory", 1, 1), new SlotValue("PickupDirectoryFromIis", 2, 1)),
                Slot("Credentials", FactRole.Credential)),
            Counterpart = new ConnectionCounterpart("System.Net.Mail")
            {
                Options = ImmutableArray.Create(new CounterpartOption("Timeout", "SendTimeout", IsMilliseconds: true)),
                Off = Names("UseDefaultCredentials"),
                Closing = Names("Dispose"),
                Message = "System.Net.Mail.MailMessage",
                Parts = Names("from", "recipients", "subject", "body"),
            },
            Calls = Calls(
                new CallDescription(".ctor", CallEffect.Configures) { Parameters = Slots(Slot("host", FactRole.Host), Slot("port", FactRole.Port)) },
                new CallDescription(Names("Send", "SendAsync", "SendMailAsync"), CallEffect.Sends)),
        });
}
