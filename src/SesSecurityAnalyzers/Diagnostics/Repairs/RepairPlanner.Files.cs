using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <content>Values that stand in a configuration file by themselves.</content>
internal sealed partial class RepairPlanner
{
    private static readonly ImmutableArray<(ClientDescription Client, ImmutableArray<FactSlot> Slots)> Configurable = KnownLibraries.All.SelectMany(l => l.Clients)
        .Where(c => c.Kind == ConnectionKind.Smtp)
        .SelectMany(c => c.Calls.Where(call => call.Effect == CallEffect.Registers).Select(call => (c, call.Parameters)).Prepend((c, c.Members)))
        .Where(c => c.Item2.Any(s => s.Role == FactRole.Host)).ToImmutableArray();

    // Formats that fill in environment variables by themselves; in the others a placeholder would go to SES as the password.
    private static readonly ImmutableDictionary<string, string> EnvironmentTokens = ImmutableDictionary.CreateRange(StringComparer.OrdinalIgnoreCase, new[]
    {
        new KeyValuePair<string, string>("SmtpServer", "${{environment:{0}}}"),
        new KeyValuePair<string, string>("SmtpHost", "${{{0}}}"),
    });

    private IEnumerable<Way> WaysToSetInFile(FactSetting setting, ConnectionFacts facts)
    {
        var (_, isDefault, origin) = setting.Of(facts);
        var slots = SlotsOf(facts);
        if (!isDefault && origin is FileOrigin file)
        {
            if (_files(file.Path) is not { } text || setting.FileText(slots.FirstOrDefault(s => s.Role == setting.Role && IsNamed(file, s.Name)), text.ToString(file.Span)) is not { } changed)
                yield break;
            yield return new Way(new RepairEdit(RepairEditKind.ReplaceInFile, file.Location, changed))
            {
                Touches = f => IsAt(setting.Of(f).Origin, file),
                Change = setting.Change,
            };
        }
        else if (isDefault && facts.Host.Origin is FileOrigin host && _files(host.Path) is { } text)
        {
            foreach (var slot in slots.Where(s => s.Role == setting.Role))
            {
                if (setting.NewFileText(slot) is not { } value)
                    continue;
                var (at, added) = Beside(text, host, slot.Name, value);
                yield return new Way(new RepairEdit(RepairEditKind.ReplaceInFile, Location.Create(host.Path, new TextSpan(at, 0), text.Lines.GetLinePositionSpan(new TextSpan(at, 0))), added))
                {
                    Touches = f => setting.Of(f).IsDefault && IsAt(f.Host.Origin, host),
                    Change = setting.Change,
                };
                yield break;
            }
        }
    }

    private IEnumerable<Way> WaysToRemoveInFile(Finding finding)
    {
        // A switch that lets everything through is turned off.
        if (finding.Origin is FileOrigin file && _files(file.Path) is { } text && bool.TryParse(text.ToString(file.Span), out var value) && value && finding.Fact == FactName.Certificate)
            yield return new Way(new RepairEdit(RepairEditKind.ReplaceInFile, file.Location, "false"));
    }

    private static IEnumerable<Way> WaysToReadPasswordInFile(string variable, Finding finding, ConnectionFacts facts)
    {
        if (finding.Origin is FileOrigin file && !facts.IsFreeForm && facts.Host.Origin is FileOrigin host && EnvironmentTokens.TryGetValue(LastName(host), out var token))
            yield return new Way(new RepairEdit(RepairEditKind.ReplaceInFile, file.Location, string.Format(System.Globalization.CultureInfo.InvariantCulture, token, variable)));
    }

    // Whose names they are shows in the one of the host.
    private static ImmutableArray<FactSlot> SlotsOf(ConnectionFacts facts)
    {
        if (facts.IsFreeForm || facts.Host.Origin is not FileOrigin host)
            return ImmutableArray<FactSlot>.Empty;
        return Configurable.Where(c => c.Client.CanWrap == facts.CanWrap && c.Slots.Any(s => s.Role == FactRole.Host && IsNamed(host, s.Name)))
            .Select(c => c.Slots).FirstOrDefault() is { IsDefault: false } found ? found : ImmutableArray<FactSlot>.Empty;
    }

    private static bool IsNamed(FileOrigin origin, string name) => string.Equals(LastName(origin), name, StringComparison.OrdinalIgnoreCase);

    private static string LastName(FileOrigin origin) => origin.Key.Substring(origin.Key.LastIndexOf(':') + 1);

    private static bool IsAt(FactOrigin? origin, FileOrigin place) => origin is FileOrigin file && file.Path == place.Path && file.Span == place.Span;

    // A new value in the form and layout of the host's: a JSON property, an XML attribute, or an element with a value.
    private static (int At, string Text) Beside(SourceText text, FileOrigin host, string name, string value)
    {
        var end = host.Span.End + 1;
        var line = text.Lines.GetLineFromPosition(host.Span.Start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, host.Span.Start));
        var indentation = before.Substring(0, before.Length - before.TrimStart().Length);
        var newLine = line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
        var written = LastName(host);
        var cased = char.IsLower(written[0]) ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;
        if (host.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            var quoted = value.All(char.IsDigit) || value is "true" or "false" ? value : "\"" + value + "\"";
            var isAlone = before.TrimStart().StartsWith("\"" + written, StringComparison.OrdinalIgnoreCase);
            return (end, (isAlone ? "," + newLine + indentation : ", ") + "\"" + cased + "\": " + quoted);
        }

        var trimmed = before.TrimStart();
        if (trimmed.StartsWith("<", StringComparison.Ordinal) && (trimmed.StartsWith("<param ", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("<" + written, StringComparison.OrdinalIgnoreCase)))
        {
            var element = trimmed.StartsWith("<param ", StringComparison.OrdinalIgnoreCase) ? $"<param name=\"{name}\" value=\"{value}\" />" : $"<{cased} value=\"{value}\" />";
            return (line.Start, indentation + element + newLine);
        }

        return (end, $" {cased}=\"{value}\"");
    }
}
