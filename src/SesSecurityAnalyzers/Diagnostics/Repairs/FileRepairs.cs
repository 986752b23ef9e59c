using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>Repairs of findings that stand in a configuration file.</summary>
internal static class FileRepairs
{
    public static ImmutableArray<Repair> Of(FileFinding found, Func<string, SourceText?> files)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>();
        foreach (var edit in found.Edits)
        {
            if (files(edit.Path) is not { } text || edit.Span.End > text.Length || text.ToString(edit.Span) == edit.NewText)
                continue;
            var place = Location.Create(edit.Path, edit.Span, text.Lines.GetLinePositionSpan(edit.Span));
            var key = repairs.Count == 0 ? found.Finding.Rule.Id : found.Finding.Rule.Id + "." + edit.Remedy.Kind;
            if (repairs.All(r => r.Key != key))
                repairs.Add(new Repair(key, RepairTitle.Of(edit.Remedy, found.Finding.Fact), ImmutableArray.Create(new RepairEdit(RepairEditKind.ReplaceInFile, place, edit.NewText))));
        }

        return repairs.ToImmutable();
    }
}
