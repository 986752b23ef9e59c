using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers;

/// <summary>Finds what is wrong with the transport security of connections to Amazon SES.</summary>
/// <remarks>One analyzer for all rules, because all of them are decided from the same facts, collected once.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SesSecurityAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // A password in generated code is as readable as one in any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var analysis = new CompilationAnalysis(start.Compilation, start.Options, start.CancellationToken);
            if (analysis.HasFiles)
                start.RegisterAdditionalFileAction(c => analysis.ReportFile(c.AdditionalFile, c.ReportDiagnostic, c.CancellationToken));
            if (analysis.HasOptionErrors)
                start.RegisterSemanticModelAction(c => analysis.ReportOptionErrors(c.SemanticModel.SyntaxTree, c.ReportDiagnostic));
            if (analysis.IsSesInReach)
                start.RegisterSemanticModelAction(c => analysis.ReportTree(c.SemanticModel.SyntaxTree, c.ReportDiagnostic, c.CancellationToken));
        });
    }
}
