using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SesSecurityAnalyzers.CodeFixes.Editing;
using SesSecurityAnalyzers.Diagnostics.Repairs;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>Makes all repairs of one kind at once.</summary>
/// <remarks>Not Roslyn's batch fixer, which loses one of two changes in the same initializer and knows nothing of configuration files.</remarks>
internal sealed class FixAllRepairs : FixAllProvider
{
    public static readonly FixAllRepairs Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        // dotnet format takes the key from the first diagnostic of an analyzer, whatever rule that is of, and then wants the best repair of each.
        var key = context.CodeActionEquivalenceKey is { } given && context.DiagnosticIds.Contains(given.Split('.')[0]) ? given : null;
        if (context.CodeFixProvider is not SesCodeFix fix)
            return null;
        var work = new List<(Project Project, ImmutableArray<Repair> Repairs)>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project })
        {
            var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            StopPoint.Pass(context.CancellationToken);
            var repairs = diagnostics.Where(fix.Answers).OrderBy(d => d.Location.SourceSpan.Start)
                .Select(d => Repair.Read(d).FirstOrDefault(r => key is null || r.Key == key))
                .Where(r => r is not null).Select(r => r!).ToImmutableArray();
            if (!repairs.IsEmpty)
                work.Add((project, repairs));
        }

        // Nothing to do is no failure: dotnet format asks this for files too, and warns where the answer is null.
        return CodeAction.Create(
            work.Count == 0 ? nameof(FixAllRepairs) : SesCodeFix.TitleOf(work[0].Repairs[0]),
            async cancellation =>
            {
                var solution = context.Solution;
                foreach (var (project, repairs) in work)
                {
                    StopPoint.Pass(cancellation);
                    solution = await RepairedSolution.ApplyAsync(solution, project, repairs, cancellation).ConfigureAwait(false);
                }

                return solution;
            },
            key);
    }
}
