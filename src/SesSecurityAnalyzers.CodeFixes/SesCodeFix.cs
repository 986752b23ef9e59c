using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SesSecurityAnalyzers.CodeFixes.Editing;
using SesSecurityAnalyzers.Diagnostics.Repairs;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>Offers the repairs that the analyzer planned and put into the diagnostic.</summary>
/// <remarks>Knows nothing of libraries: what is to be written, and where, stands in the diagnostic.</remarks>
public abstract class SesCodeFix : CodeFixProvider
{
    private protected SesCodeFix(params string[] ids) => FixableDiagnosticIds = ids.ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllRepairs.Instance;

    /// <summary>Whether this fix is for a diagnostic. <c>dotnet format</c> also hands in those of other rules of the same analyzer.</summary>
    internal virtual bool Answers(Diagnostic diagnostic) => FixableDiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.Kind != LocationKind.ExternalFile;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics.Where(Answers))
        {
            foreach (var repair in Repair.Read(diagnostic))
            {
                StopPoint.Pass(context.CancellationToken);
                var repairs = ImmutableArray.Create(repair);
                if (!await RepairedSolution.CanApplyAsync(project, repair, context.CancellationToken).ConfigureAwait(false))
                    continue;
                context.RegisterCodeFix(CodeAction.Create(TitleOf(repair), cancellation => RepairedSolution.ApplyAsync(project, repairs, cancellation), repair.Key), diagnostic);
            }
        }
    }

#pragma warning disable RS1035 // A fix is read in the editor, in the editor's language; nothing is computed from it.
    internal static string TitleOf(Repair repair) => repair.Title.ToString(CultureInfo.CurrentUICulture);
#pragma warning restore RS1035
}
