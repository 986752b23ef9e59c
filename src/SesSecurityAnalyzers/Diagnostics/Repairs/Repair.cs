using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>A code fix as the analyzer planned it: what it is called and what it changes. It travels in the properties and additional locations of its diagnostic.</summary>
/// <param name="Key">The equivalence key: the rule for its best repair, the rule and the kind for another.</param>
/// <param name="Title">What the user reads.</param>
/// <param name="Edits">The changes.</param>
internal sealed record Repair(string Key, RepairTitle Title, ImmutableArray<RepairEdit> Edits)
{
    private const string PropertyName = "Repair";
    private const char Part = '\u001F';
    private const char Line = '\u001E';

    /// <summary>Writes repairs into the properties of a diagnostic, and their places into its locations.</summary>
    public static void Write(IReadOnlyList<Repair> repairs, Location primary, List<Location> additional, ImmutableDictionary<string, string?>.Builder properties)
    {
        for (var i = 0; i < repairs.Count; i++)
        {
            var lines = new List<string> { repairs[i].Key + Part + repairs[i].Title.Name + Part + repairs[i].Title.Value };
            foreach (var edit in repairs[i].Edits)
            {
                var place = edit.Place == primary ? -1 : additional.IndexOf(edit.Place);
                if (place < 0 && edit.Place != primary)
                {
                    additional.Add(edit.Place);
                    place = additional.Count - 1;
                }

                lines.Add(string.Join(Part.ToString(), edit.Kind.ToString(), Number(place), edit.Text, edit.Name, Number(edit.Ordinal)));
            }

            properties[PropertyName + Number(i)] = string.Join(Line.ToString(), lines);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote, the best first. A diagnostic of another make has none.</summary>
    public static ImmutableArray<Repair> Read(Diagnostic diagnostic)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        for (var i = 0; diagnostic.Properties.TryGetValue(PropertyName + Number(i), out var text) && text is not null; i++)
        {
            var lines = text.Split(Line);
            var head = lines[0].Split(Part);
            var edits = lines.Skip(1).Select(line => ReadEdit(line.Split(Part), diagnostic)).ToImmutableArray();
            if (head.Length == 3 && Enum.TryParse<PhraseName>(head[1], out var title) && edits.All(e => e is not null))
                repairs.Add(new Repair(head[0], new RepairTitle(title, head[2]), edits!));
        }

        return repairs.ToImmutable();
    }

    private static RepairEdit? ReadEdit(string[] parts, Diagnostic diagnostic)
    {
        if (parts.Length != 5 || !Enum.TryParse<RepairEditKind>(parts[0], out var kind)
            || !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var place) || place >= diagnostic.AdditionalLocations.Count
            || !int.TryParse(parts[4], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ordinal))
            return null;
        return new RepairEdit(kind, place < 0 ? diagnostic.Location : diagnostic.AdditionalLocations[place], parts[2], parts[3], ordinal);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
