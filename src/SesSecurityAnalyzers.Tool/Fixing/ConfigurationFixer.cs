using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Diagnostics.Repairs;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tool.Scanning;

namespace SesSecurityAnalyzers.Tool.Fixing;

/// <summary>
/// Makes the repairs that the analyzer planned for configuration files, in memory. One repair of a file at a time, then everything is judged anew:
/// two repairs that each are right for a connection need not be right together.
/// </summary>
internal static class ConfigurationFixer
{
    public static async Task<IReadOnlyList<FixedFile>> FixAsync(
        ScannedProject project, IReadOnlyList<FileText> configurations, ImmutableDictionary<string, string> options, CancellationToken cancellationToken)
    {
        var files = configurations.Select(c => new FixedFile(c)).ToList();
        bool changed;
        do
        {
            changed = false;
            var diagnostics = await CodeScanner.DiagnoseAsync(project, files.Select(f => f.Current).ToList(), options, cancellationToken);
            foreach (var file in files)
                changed |= diagnostics.Where(d => d.Location.GetLineSpan().Path == file.Current.Path).Any(d => TryRepair(file, d));
        }
        while (changed);
        return files;
    }

    private static bool TryRepair(FixedFile file, Diagnostic diagnostic)
    {
        // The best repair only, as "fix all" of an editor.
        if (Repair.Read(diagnostic).FirstOrDefault() is not { Edits.IsEmpty: false } repair
            || repair.Edits.Any(e => e.Kind != RepairEditKind.ReplaceInFile || e.Place.GetLineSpan().Path != file.Current.Path || e.Place.SourceSpan.End > file.Current.Text.Length))
            return false;
        var changes = repair.Edits.Select(e => new TextChange(e.Place.SourceSpan, e.Text)).ToList();
        return file.TryApply(new AppliedRepair(diagnostic.Id, repair.Title, repair.Edits[0].Place.GetLineSpan().StartLinePosition), changes, IsSecret(diagnostic));
    }

    private static bool IsSecret(Diagnostic diagnostic) =>
        diagnostic.Id == RuleCatalog.HardCodedPassword.Id || diagnostic.Id == RuleCatalog.IamSecretAsPassword.Id
        || diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.Fact) == nameof(FactName.Password);
}
