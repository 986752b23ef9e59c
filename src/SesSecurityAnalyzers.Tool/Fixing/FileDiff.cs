using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Tool.Fixing;

/// <summary>What repairs change, as a unified diff without context. Of its lines only keys and what changes can be read, of passwords not even that.</summary>
internal static class FileDiff
{
    public static void Write(FixedFile file, string name, TextWriter writer)
    {
        bool isXml = !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        writer.Write($"--- {name}\n+++ {name}\n");
        int shift = 0;
        foreach (var hunk in Hunks(file.Original.Text, file.Parts))
        {
            var now = new List<TextSpan>();
            foreach (var part in hunk)
            {
                now.Add(new TextSpan(part.Before.Start + shift, part.Text.Length));
                shift += part.Shift;
            }

            var old = Lines(file.Original.Text, hunk[0].Before.Start, hunk[^1].Before.End);
            var changed = Lines(file.Current.Text, now[0].Start, now[^1].End);
            while (old.Count > 0 && changed.Count > 0 && old[^1].ToString() == changed[^1].ToString())
            {
                old.RemoveAt(old.Count - 1);
                changed.RemoveAt(changed.Count - 1);
            }

            writer.Write($"@@ -{Range(old, file.Original.Text, hunk[0].Before.Start)} +{Range(changed, file.Current.Text, now[0].Start)} @@\n");
            WriteLines('-', old, hunk.Where(p => !p.HidesBefore).Select(p => p.Before).ToList(), isXml, writer);
            WriteLines('+', changed, now, isXml, writer);
        }
    }

    // Changes that share a line, or lie on lines next to each other, are told together.
    private static List<List<TextPart>> Hunks(SourceText before, IEnumerable<TextPart> parts)
    {
        var hunks = new List<List<TextPart>>();
        int lastLine = -2;
        foreach (var part in parts)
        {
            if (before.Lines.GetLineFromPosition(part.Before.Start).LineNumber > lastLine + 1)
                hunks.Add([]);
            hunks[^1].Add(part);
            lastLine = before.Lines.GetLineFromPosition(part.Before.End).LineNumber;
        }

        return hunks;
    }

    private static List<TextLine> Lines(SourceText text, int start, int end)
    {
        int first = text.Lines.GetLineFromPosition(start).LineNumber, last = text.Lines.GetLineFromPosition(end).LineNumber;
        return text.Lines.Skip(first).Take(last - first + 1).ToList();
    }

    // The line before stands for a range without lines.
    private static string Range(List<TextLine> lines, SourceText text, int start)
    {
        int first = text.Lines.GetLineFromPosition(start).LineNumber;
        return lines.Count switch
        {
            0 => first.ToString(CultureInfo.InvariantCulture) + ",0",
            1 => (first + 1).ToString(CultureInfo.InvariantCulture),
            _ => (first + 1).ToString(CultureInfo.InvariantCulture) + "," + lines.Count.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static void WriteLines(char side, List<TextLine> lines, List<TextSpan> shown, bool isXml, TextWriter writer)
    {
        foreach (var line in lines)
        {
            var parts = shown.Select(s => s.Intersection(line.Span)).OfType<TextSpan>().Select(s => new TextSpan(s.Start - line.Start, s.Length)).ToList();
            writer.Write(side + MaskedLine.Write(line.ToString(), isXml, parts) + "\n");
        }
    }
}
