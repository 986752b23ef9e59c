using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Tool.Scanning;

namespace SesSecurityAnalyzers.Tool.Fixing;

/// <summary>A configuration file on its way from what it was to what it shall be.</summary>
internal sealed class FixedFile(FileText original)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal) { original.Text.ToString() };
    private List<TextPart> _parts = [];

    public FileText Original { get; } = original;

    public FileText Current { get; private set; } = original;

    public List<AppliedRepair> Repairs { get; } = [];

    public bool IsChanged => Repairs.Count > 0;

    /// <summary>What has changed since the original, in the order of places.</summary>
    public IReadOnlyList<TextPart> Parts => _parts;

    /// <summary>Whether a change was made; one that would lead back to what was there before is not.</summary>
    public bool TryApply(AppliedRepair repair, IReadOnlyList<TextChange> changes, bool hidesBefore)
    {
        var text = Current.Text.WithChanges(changes);
        if (!_seen.Add(text.ToString()))
            return false;
        foreach (var change in changes.OrderByDescending(c => c.Span.Start))
            _parts = With(change, hidesBefore);
        Current = Current.With(SourceText.From(text.ToString(), text.Encoding));
        Repairs.Add(repair);
        return true;
    }

    // A change of what was changed before, or right beside it, makes one part of both.
    private List<TextPart> With(TextChange change, bool hidesBefore)
    {
        var before = new List<TextPart>();
        var after = new List<TextPart>();
        var span = change.Span;
        string text = change.NewText!;
        int shift = 0, start = span.Start, end = span.End;
        foreach (var part in _parts)
        {
            int partStart = part.Before.Start + shift, partEnd = partStart + part.Text.Length;
            if (partEnd < span.Start)
            {
                before.Add(part);
                start -= part.Shift;
                end -= part.Shift;
            }
            else if (partStart > span.End)
            {
                after.Add(part);
            }
            else
            {
                if (partStart < span.Start)
                    text = part.Text[..(span.Start - partStart)] + text;
                if (partEnd > span.End)
                    text += part.Text[^(partEnd - span.End)..];
                start = Math.Min(start, part.Before.Start);
                end = Math.Max(end - part.Shift, part.Before.End);
                hidesBefore |= part.HidesBefore;
            }

            shift += part.Shift;
        }

        return [.. before, new TextPart(TextSpan.FromBounds(start, end), text, hidesBefore), .. after];
    }
}
