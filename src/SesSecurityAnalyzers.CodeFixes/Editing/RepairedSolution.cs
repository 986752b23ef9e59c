using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Diagnostics.Repairs;

namespace SesSecurityAnalyzers.CodeFixes.Editing;

/// <summary>A solution after repairs, in sources and in configuration files.</summary>
internal static class RepairedSolution
{
    /// <summary>Whether every edit of a repair has its place.</summary>
    public static async Task<bool> CanApplyAsync(Project project, Repair repair, CancellationToken cancellation)
    {
        foreach (var edit in repair.Edits)
        {
            if (edit.Kind == RepairEditKind.ReplaceInFile)
            {
                if (FilesOf(project.Solution, project.Id, edit.Place).FirstOrDefault() is not { } file
                    || (await file.GetTextAsync(cancellation).ConfigureAwait(false)).Length < edit.Place.SourceSpan.End)
                    return false;
            }
            else if (DocumentOf(project.Solution, project.Id, edit.Place) is not { } document
                || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
                || SyntaxEdits.TargetOf(root, edit) is null)
            {
                return false;
            }
        }

        return repair.Edits.Length > 0;
    }

    public static Task<Solution> ApplyAsync(Project project, ImmutableArray<Repair> repairs, CancellationToken cancellation) => ApplyAsync(project.Solution, project, repairs, cancellation);

    /// <summary>Applies repairs of one project. Where two want the same place, the first has it.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, Project project, ImmutableArray<Repair> repairs, CancellationToken cancellation)
    {
        var edits = repairs.SelectMany(r => r.Edits).ToList();
        foreach (var group in edits.Where(e => e.Kind != RepairEditKind.ReplaceInFile).GroupBy(e => DocumentOf(project.Solution, project.Id, e.Place)?.Id))
        {
            StopPoint.Pass(cancellation);
            // A file that two projects share was repaired with the first.
            if (group.Key is null || project.Solution.GetDocument(group.Key) is not { } original || solution.GetDocument(group.Key) is not { } document
                || await original.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
                continue;
            var current = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (current is null || !current.IsEquivalentTo(root))
                continue;
            solution = solution.WithDocumentSyntaxRoot(group.Key, SyntaxEdits.Apply(root, group, cancellation));
            solution = (await ImportAdder.AddImportsAsync(solution.GetDocument(group.Key)!, Simplifier.AddImportsAnnotation, cancellationToken: cancellation).ConfigureAwait(false)).Project.Solution;
        }

        foreach (var group in edits.Where(e => e.Kind == RepairEditKind.ReplaceInFile).GroupBy(e => e.Place.GetLineSpan().Path, StringComparer.Ordinal))
        {
            foreach (var file in FilesOf(solution, null, group.First().Place).ToList())
            {
                StopPoint.Pass(cancellation);
                var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
                var original = FilesOf(project.Solution, null, group.First().Place).FirstOrDefault(f => f.Id == file.Id);
                if (original is null || !text.ContentEquals(await original.GetTextAsync(cancellation).ConfigureAwait(false)))
                    continue;
                solution = solution.WithAdditionalDocumentText(file.Id, text.WithChanges(Changes(group, text.Length)));
            }
        }

        return solution;
    }

    private static IEnumerable<TextChange> Changes(IEnumerable<RepairEdit> edits, int length)
    {
        var end = -1;
        foreach (var edit in edits.OrderBy(e => e.Place.SourceSpan.Start).ThenBy(e => e.Place.SourceSpan.Length))
        {
            var span = edit.Place.SourceSpan;
            if (span.Start < end || span.End > length || span.Start == end && span.IsEmpty)
                continue;
            end = span.End;
            yield return new TextChange(span, edit.Text);
        }
    }

    private static Document? DocumentOf(Solution solution, ProjectId project, Location place)
    {
        if (place.SourceTree is not { } tree)
            return null;
        return solution.GetDocument(tree)
            ?? solution.GetDocumentIdsWithFilePath(tree.FilePath).Where(id => id.ProjectId == project).Select(solution.GetDocument).FirstOrDefault(d => d is not null);
    }

    // The same file may be an additional file of several projects.
    private static IEnumerable<TextDocument> FilesOf(Solution solution, ProjectId? project, Location place)
    {
        var path = place.GetLineSpan().Path;
        return solution.Projects.Where(p => project is null || p.Id == project).SelectMany(p => p.AdditionalDocuments).Where(d => string.Equals(d.FilePath, path, StringComparison.Ordinal));
    }
}
