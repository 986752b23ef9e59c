using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>Writes remedies in the words of the file's library.</summary>
internal static class RemedyWriter
{
    public static ImmutableArray<FileEdit> Write(Finding finding, ConfiguredConnection connection)
    {
        var edits = ImmutableArray.CreateBuilder<FileEdit>();
        foreach (var remedy in finding.Remedies)
        {
            // Other environments are built on the base file: what is wrong for one of them is not mended there.
            if (Write(remedy, finding, connection) is { } edit && edit.Path == connection.Path)
                edits.Add(edit);
        }

        return edits.ToImmutable();
    }

    private static FileEdit? Write(Remedy remedy, Finding finding, ConfiguredConnection connection)
    {
        var facts = connection.Facts;
        switch (remedy.Kind)
        {
            case RemedyKind.Port:
                return facts.Port.IsDefault ? Add(remedy, FactRole.Port, remedy.Value, connection) : Replace(remedy, facts.Port.Origin, remedy.Value);
            case RemedyKind.Host:
                return Replace(remedy, facts.Host.Origin, remedy.Value);
            case RemedyKind.Mode when Enum.TryParse<TlsMode>(remedy.Value, out var mode):
                return facts.Mode.IsDefault ? AddMode(remedy, mode, connection) : ReplaceMode(remedy, mode, connection);
            case RemedyKind.Remove when finding.Fact == FactName.Certificate:
                return Replace(remedy, finding.Origin, "false");
            case RemedyKind.PasswordFromEnvironment when connection.PasswordToken is { } token:
                return Replace(remedy, facts.Password.Origin, string.Format(CultureInfo.InvariantCulture, token, remedy.Value));
            default:
                return null;
        }
    }

    private static FileEdit? ReplaceMode(Remedy remedy, TlsMode mode, ConfiguredConnection connection)
    {
        if (connection.Facts.Mode.Origin is not FileOrigin place)
            return null;
        foreach (var slot in connection.Slots)
        {
            if (slot.Role != FactRole.Mode || !connection.Source.TryGetText(slot.Name, out var written) || written.Origin.Span != place.Span || written.Origin.Path != place.Path)
                continue;
            foreach (var value in Values(slot, connection))
            {
                if (value.Meaning == (int)mode)
                    return Replace(remedy, place, IsNumber(written.Text) ? value.Number.ToString(CultureInfo.InvariantCulture) : value.Name);
            }
        }

        return null;
    }

    private static FileEdit? AddMode(Remedy remedy, TlsMode mode, ConfiguredConnection connection)
    {
        foreach (var slot in connection.Slots)
        {
            if (slot.Role != FactRole.Mode)
                continue;
            foreach (var value in Values(slot, connection))
            {
                if (value.Meaning == (int)mode)
                    return Add(remedy, slot, value.Name, connection);
            }
        }

        return null;
    }

    private static FileEdit? Add(Remedy remedy, FactRole role, string text, ConfiguredConnection connection)
    {
        foreach (var slot in connection.Slots)
        {
            if (slot.Role == role)
                return Add(remedy, slot, text, connection);
        }

        return null;
    }

    private static FileEdit? Add(Remedy remedy, FactSlot slot, string text, ConfiguredConnection connection) =>
        connection.CanAdd && connection.Facts.Host.Origin is FileOrigin host && connection.Source.TryGetText(slot.Name, out _) is false
        && connection.Source.Add(char.ToLowerInvariant(slot.Name[0]) + slot.Name.Substring(1), text, host) is var (position, written)
            ? new FileEdit(remedy, host.Path, new TextSpan(position, 0), written)
            : null;

    private static FileEdit? Replace(Remedy remedy, FactOrigin? origin, string text) =>
        origin is FileOrigin place ? new FileEdit(remedy, place.Path, place.Span, text) : null;

    private static ImmutableArray<SlotValue> Values(FactSlot slot, ConfiguredConnection connection) =>
        connection.IsNetFramework && !slot.ValuesOnNetFramework.IsEmpty ? slot.ValuesOnNetFramework : slot.Values;

    private static bool IsNumber(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _);
}
