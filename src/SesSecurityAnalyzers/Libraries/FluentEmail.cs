using SesSecurityAnalyzers.Policy.Tls;
using static SesSecurityAnalyzers.Libraries.Describe;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>FluentEmail over System.Net.Mail: two arguments leave TLS off, four turn it on.</summary>
internal static class FluentEmail
{
    public static readonly LibraryDescription Library = Library("FluentEmail.Smtp", ["FluentEmail.Smtp"],
        new ClientDescription("FluentEmail SMTP sender", Types("Microsoft.Extensions.DependencyInjection.FluentEmailSmtpBuilderExtensions"))
        {
            CanWrap = false,
            DefaultPort = 25,
            Calls = Calls(
                new CallDescription("AddSmtpSender", CallEffect.Registers)
                {
                    Requires = Names("host", "password"),
                    Mode = (int)TlsMode.StartTls,
                    Parameters = Slots(Slot("host", FactRole.Host), Slot("port", FactRole.Port), Slot("username", FactRole.UserName), Slot("password", FactRole.Password)),
                },
                new CallDescription("AddSmtpSender", CallEffect.Registers)
                {
                    Requires = Names("host"),
                    Mode = (int)TlsMode.None,
                    ArgumentsWithStartTls = "() => new global::System.Net.Mail.SmtpClient({host}, {port}) { EnableSsl = true }",
                    Parameters = Slots(Slot("host", FactRole.Host), Slot("port", FactRole.Port)),
                },
                new CallDescription("AddSmtpSender", CallEffect.Configures) { Parameters = Slots(Slot("smtpClient", FactRole.Carrier), Slot("clientFactory", FactRole.Carrier)) }),
        },
        new ClientDescription("FluentEmail SmtpSender", Types("FluentEmail.Smtp.SmtpSender"))
        {
            Judged = JudgedWhen.Never,
            Calls = Calls(
                new CallDescription(".ctor", CallEffect.Configures) { Parameters = Slots(Slot("smtpClient", FactRole.Carrier), Slot("clientFactory", FactRole.Carrier)) }),
        });
}
