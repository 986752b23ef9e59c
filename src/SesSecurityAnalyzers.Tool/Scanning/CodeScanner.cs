using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>
/// Runs the analyzer over code and configuration files that need not build: errors of the compiler are nobody's business here, and a type that cannot be resolved is
/// only a fact less.
/// </summary>
internal static class CodeScanner
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Preview, DocumentationMode.None,
        preprocessorSymbols: ["NET", "NETCOREAPP", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "RELEASE"]);

    /// <summary>The findings of one project, by file and place, with paths relative to a root.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<IReadOnlyList<ReportFinding>> ScanAsync(ScannedProject project, string root, ImmutableDictionary<string, string> options, CancellationToken cancellationToken)
    {
        var trees = new List<SyntaxTree>();
        foreach (string path in project.Sources)
        {
            await using var stream = File.OpenRead(path);
            trees.Add(CSharpSyntaxTree.ParseText(SourceText.From(stream, Encoding.UTF8), Parsing, path, cancellationToken));
        }

        if (project.ProjectFile is null || File.ReadAllText(project.ProjectFile).Contains("<ImplicitUsings>", StringComparison.OrdinalIgnoreCase))
            trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing, "", cancellationToken: cancellationToken));

        bool isProgram = trees.Any(t => t.GetRoot(cancellationToken).ChildNodes().Any(n => n.IsKind(SyntaxKind.GlobalStatement)));
        var compilation = CSharpCompilation.Create(
            "scan", trees, ProjectReferences.For(project),
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        var analyzing = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(project.Configurations.Select(p => (AdditionalText)new FileText(p)).ToImmutableArray(), new FolderOptions(project, options)),
            onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([new SesSecurityAnalyzer()], analyzing).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return diagnostics
            .Where(d => !d.IsSuppressed && CheckCatalog.Find(d.Id) is not null)
            .Select(d => ToFinding(d, root))
            .Distinct()
            .OrderBy(f => f.Subject, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ToList();
    }

    private static ReportFinding ToFinding(Diagnostic diagnostic, string root)
    {
        var place = diagnostic.Location.GetLineSpan();
        string subject = string.IsNullOrEmpty(place.Path) ? "options" : Path.GetRelativePath(root, place.Path).Replace('\\', '/');
        return new ReportFinding(CheckCatalog.Find(diagnostic.Id)!, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), subject)
        {
            Line = string.IsNullOrEmpty(place.Path) ? 0 : place.StartLinePosition.Line + 1,
            Column = string.IsNullOrEmpty(place.Path) ? 0 : place.StartLinePosition.Character + 1,
        };
    }
}
