using System.Threading;
using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>The severities of <c>.editorconfig</c> and <c>.globalconfig</c> files: a rule that is switched off there is off here too.</summary>
internal sealed class FolderSeverities(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        if (tree.FilePath.Length > 0)
            return files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
}
