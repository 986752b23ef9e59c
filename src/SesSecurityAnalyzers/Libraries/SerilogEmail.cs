using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>Serilog.Sinks.Email: MailKit from 3.0 on, before that a bool that means another thing on .NET Framework.</summary>
internal static class SerilogEmail
{
    public static readonly LibraryDescription Library = Library("Serilog.Sinks.Email", ["Serilog.Sinks.Email"],
        new ClientDescription("Serilog email sink options", Types("Serilog.Sinks.Email.EmailSinkOptions"))
        {
            Judged = JudgedWhen.Finished,
            DefaultPort = 25,
            DefaultMode = TlsMode.Auto,
            Members = Slots(
                Slot("Host", FactRole.Host),
                Slot("Port", FactRole.Port),
                new FactSlot("ConnectionSecurity", FactRole.Mode) { Values = MailKit.OptionValues, ValueType = MailKit.OptionsType },
                Slot("Credentials", FactRole.Credential),
                Slot("ServerCertificateValidationCallback", FactRole.Certificate)),
        },
        new ClientDescription("Serilog email connection info", Types("Serilog.Sinks.Email.EmailConnectionInfo"))
        {
            Judged = JudgedWhen.Finished,
            DefaultPort = 25,
            DefaultMode = TlsMode.Opportunistic,
            DefaultModeOnNetFramework = TlsMode.None,
            Members = Slots(
                Slot("MailServer", FactRole.Host),
                Slot("Port", FactRole.Port),
                new FactSlot("EnableSsl", FactRole.Mode) { Values = MailKit.UseSslValues, ValuesOnNetFramework = OnMeansStartTls },
                Slot("NetworkCredentials", FactRole.Credential),
                Slot("ServerCertificateValidationCallback", FactRole.Certificate)),
        },
        new ClientDescription("Serilog email sink", Types("Serilog.LoggerConfigurationEmailExtensions"))
        {
            DefaultPort = 25,
            DefaultMode = TlsMode.Auto,
            Calls = Calls(
                new CallDescription("Email", CallEffect.Registers)
                {
                    Requires = Names("connectionSecurity"),
                    Parameters = Slots(
                        Slot("host", FactRole.Host),
                        Slot("port", FactRole.Port),
                        new FactSlot("connectionSecurity", FactRole.Mode) { Values = MailKit.OptionValues, ValueType = MailKit.OptionsType },
                        Slot("credentials", FactRole.Credential)),
                },
                new CallDescription("Email", CallEffect.Configures) { Parameters = Slots(Slot("options", FactRole.Carrier), Slot("connectionInfo", FactRole.Carrier)) }),
        },
        new ClientDescription("Serilog email sink before 3.0", Types("Serilog.LoggerConfigurationEmailExtensions"))
        {
            DefaultPort = 25,
            DefaultMode = TlsMode.Opportunistic,
            DefaultModeOnNetFramework = TlsMode.None,
            Calls = Calls(new CallDescription("Email", CallEffect.Registers)
            {
                Requires = Names("mailServer"),
                Parameters = Slots(Slot("mailServer", FactRole.Host), Slot("networkCredential", FactRole.Credential)),
            }),
        });
}
