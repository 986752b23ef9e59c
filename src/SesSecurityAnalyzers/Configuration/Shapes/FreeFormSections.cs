using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>A JSON object that names a mail host, of which the client is not known.</summary>
internal static class FreeFormSections
{
    // An object with more ports than this is a table of something else.
    private const int MostOfOneKind = 16;

    private static readonly string[] PortEnds = { "port" };
    private static readonly string[] ModeEnds = { "SecureSocketOptions", "SecureSocketOption", "SocketOptions", "SslMode", "ConnectionSecurity" };
    private static readonly string[] PasswordEnds = { "password", "pwd", "pass", "secret" };
    private static readonly string[] UserEnds = { "user", "username", "userid", "login" };

    // Words that end in the letters of another.
    private static readonly string[] NoPorts = { "support", "transport", "report", "export", "import", "passport", "airport", "viewport" };
    private static readonly string[] NoPasswords = { "bypass", "compass" };

    /// <summary>Reads the section once for each name of a host in it.</summary>
    public static IEnumerable<ConfiguredConnection> Read(SettingsSection section)
    {
        if (!section.Sections.Any(c => c.Text is { Length: > 3 } text && text.IndexOf('.') > 0 && LooksLikeHost(TokenText.Host(text))))
            yield break;
        var values = new List<(string Name, SettingValue Value)>();
        foreach (var child in section.Sections)
        {
            if (child.TryGetValue(out var value) && value.Text is not null)
                values.Add((child.Name, value));
        }

        var ports = values.Where(v => Ends(v.Name, "port") && !NoPorts.Any(no => Ends(v.Name, no)) && ConfiguredText.Port(v.Value).IsKnown).ToList();
        var modes = Ending(values, ModeEnds).ToList();
        var users = Ending(values, UserEnds).ToList();
        var passwords = Ending(values, PasswordEnds).Where(v => !NoPasswords.Any(no => Ends(v.Name, no))).ToList();
        foreach (var (name, value) in values)
        {
            var host = TokenText.Host(value.Text!);
            if (!LooksLikeHost(host))
                continue;
            var facts = new ConnectionFacts
            {
                IsFreeForm = true,
                Host = Fact<HostText>.Known(host, value.Origin),
                Site = value.Origin,
                Creation = value.Origin,
            };
            if (Beside(ports, name, PortEnds) is { } port)
                facts = facts with { Port = ConfiguredText.Port(port) };
            if (Beside(modes, name, ModeEnds) is { } mode)
                facts = facts with { Mode = Mode(mode) };
            if (Beside(users, name, UserEnds) is { } user)
                facts = facts with { UserName = Fact<string>.Known(user.Text!, user.Origin) };
            if (Beside(passwords, name, PasswordEnds) is { } password)
                facts = facts with { Password = ConfiguredText.Password(password) };
            if (IsForMail(facts, section.Path, name))
                yield return new ConfiguredConnection(facts, new ConfiguredSection(section), modes.Select(ModeSlot).ToImmutableArray());
        }
    }

    // SES has names that are right where something else than an SMTP client uses them: the API's, those of MX records.
    private static bool IsForMail(ConnectionFacts facts, string path, string name) =>
        SesHost.Parse(facts.Host.Value).Kind is not (SesHostKind.Api or SesHostKind.Inbound or SesHostKind.Feedback)
        || facts.Port.State != FactState.NotSet || facts.Mode.State != FactState.NotSet
        || Has(path, "smtp") || Has(name, "smtp")
        || Ends(name, "host") && !Has(name, "api") || Ends(name, "server") && !Has(name, "api");

    private static FactSlot ModeSlot((string Name, SettingValue Value) value) =>
        new(value.Name, FactRole.Mode) { Values = MailKit.OptionValues, ValueType = MailKit.OptionsType };

    private static Fact<TlsMode> Mode(SettingValue value) =>
        ConfiguredText.Meaning(MailKit.OptionValues, MailKit.OptionsType, value.Text!.Trim()) is { } meaning
            ? Fact<TlsMode>.Known((TlsMode)meaning, value.Origin)
            : Fact<TlsMode>.Unknown;

    // Of several keys the one that begins as the host's does is meant: SmtpHost and SmtpPort beside ImapPort.
    private static SettingValue? Beside(List<(string Name, SettingValue Value)> found, string host, string[] ends)
    {
        if (found.Count is 0 or > MostOfOneKind)
            return null;
        if (found.Count == 1)
            return found[0].Value;
        var exact = found.Where(v => ends.Any(end => v.Name.Length == end.Length)).ToList();
        var longest = found.Max(v => Common(v.Name, host));
        var near = longest == 0 ? exact : found.Where(v => Common(v.Name, host) == longest).ToList();
        return near.Count == 1 ? near[0].Value : exact.Count == 1 ? exact[0].Value : null;
    }

    private static IEnumerable<(string Name, SettingValue Value)> Ending(List<(string Name, SettingValue Value)> values, string[] ends) =>
        values.Where(v => ends.Any(end => Ends(v.Name, end)));

    private static int Common(string name, string other)
    {
        var length = 0;
        while (length < name.Length && length < other.Length && char.ToUpperInvariant(name[length]) == char.ToUpperInvariant(other[length]))
            length++;
        return length;
    }

    private static bool LooksLikeHost(HostText host)
    {
        var text = host.Text;
        if (text.Length is 0 or > 255 || text.IndexOf('.') < 0)
            return false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('.' or '-' or '_' or HostText.Hole))
                return false;
        }

        return true;
    }

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
