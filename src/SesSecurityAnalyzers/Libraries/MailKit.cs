using System.Collections.Immutable;
using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>MailKit: the mode is an argument of <c>Connect</c>, and leaves TLS to the server's offer where it is left out.</summary>
internal static class MailKit
{
    public const string OptionsType = "MailKit.Security.SecureSocketOptions";

    public static readonly ImmutableArray<SlotValue> OptionValues = ImmutableArray.Create(
        new SlotValue("None", 0, (int)TlsMode.None),
        new SlotValue("Auto", 1, (int)TlsMode.Auto),
        new SlotValue("SslOnConnect", 2, (int)TlsMode.Wrapper),
        new SlotValue("StartTls", 3, (int)TlsMode.StartTls),
        new SlotValue("StartTlsWhenAvailable", 4, (int)TlsMode.Opportunistic));

    public static readonly ImmutableArray<SlotValue> UseSslValues = ImmutableArray.Create(On(TlsMode.Wrapper), Off(TlsMode.Opportunistic));

    public static readonly LibraryDescription Library = Library("MailKit", ["MailKit"],
        new ClientDescription("MailKit SmtpClient", Types("MailKit.Net.Smtp.SmtpClient", "MailKit.Net.Smtp.ISmtpClient", "MailKit.MailTransport", "MailKit.IMailTransport", "MailKit.MailService", "MailKit.IMailService"))
        {
            DefaultPort = 25,
            DefaultWrapperPort = 465,
            DefaultMode = TlsMode.Auto,
            Members = Slots(
                Slot("SslProtocols", FactRole.Versions),
                Slot("ServerCertificateValidationCallback", FactRole.Certificate),
                Slot("CheckCertificateRevocation", FactRole.Revocation)),
            Guards = Names("IsSecure", "IsEncrypted"),
            Counterpart = new ConnectionCounterpart("MailKit")
            {
                Options = ImmutableArray.Create(new CounterpartOption("LocalDomain", "LocalDomain"), new CounterpartOption("Timeout", "CommandTimeout", IsMilliseconds: true)),
                Choices = Names("AuthenticationMechanisms"),
                Closing = Names("Disconnect", "DisconnectAsync", "Dispose"),
            },
            Calls = Calls(
                new CallDescription(Names("Connect", "ConnectAsync"), CallEffect.Connects)
                {
                    Parameters = Slots(
                        Slot("uri", FactRole.SmtpUri),
                        Slot("host", FactRole.Host),
                        Slot("port", FactRole.Port),
                        new FactSlot("options", FactRole.Mode) { Values = OptionValues, ValueType = OptionsType },
                        new FactSlot("useSsl", FactRole.Mode) { Values = UseSslValues },
                        Slot("socket", FactRole.Inner),
                        Slot("stream", FactRole.Inner)),
                },
                new CallDescription(Names("Authenticate", "AuthenticateAsync"), CallEffect.Authenticates)
                {
                    Parameters = Slots(Slot("userName", FactRole.UserName), Slot("password", FactRole.Password), Slot("credentials", FactRole.Credential), Slot("mechanism", FactRole.Credential)),
                },
                new CallDescription(Names("Send", "SendAsync"), CallEffect.Sends)),
        },
        new ClientDescription("MailKit SASL mechanism", Types("MailKit.Security.SaslMechanism", "MailKit.Security.SaslMechanismPlain", "MailKit.Security.SaslMechanismLogin", "MailKit.Security.SaslMechanismCramMd5", "MailKit.Security.SaslMechanismDigestMd5", "MailKit.Security.SaslMechanismNtlm", "MailKit.Security.SaslMechanismScramSha1", "MailKit.Security.SaslMechanismScramSha256", "MailKit.Security.SaslMechanismScramSha512", "MailKit.Security.SaslMechanismScramSha1Plus", "MailKit.Security.SaslMechanismScramSha256Plus", "MailKit.Security.SaslMechanismScramSha512Plus"))
        {
            Judged = JudgedWhen.Never,
            Calls = Calls(new CallDescription(".ctor", CallEffect.Configures)
            {
                Parameters = Slots(Slot("userName", FactRole.UserName), Slot("password", FactRole.Password), Slot("credentials", FactRole.Credential)),
            }),
        });
}
