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
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Policy.Rules;
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

    /// <summary>The diagnostics of one project, in the order of files and places.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The analyzer failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(
        ScannedProject project, IReadOnlyList<FileText> configurations, ImmutableDictionary<string, string> options, CancellationToken cancellationToken)
    {
        var trees = project.Sources.Select(path => Parse(path, cancellationToken)).ToList();
        if (project.ProjectFile is null || FileText.Read(project.ProjectFile).Text.ToString().Contains("<ImplicitUsings>", StringComparison.OrdinalIgnoreCase))
            trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing, "", cancellationToken: cancellationToken));

        // Options for configuration files stand in the sections for C# files, also where there is none.
        if (project.Sources.Count == 0)
            trees.AddRange(project.Configurations.Select(Path.GetDirectoryName).Distinct().Select(d => CSharpSyntaxTree.ParseText("", Parsing, Path.Combine(d!, "none.cs"), cancellationToken: cancellationToken)));

        var folder = new FolderOptions(project, options);
        bool isProgram = trees.Any(t => t.GetRoot(cancellationToken).ChildNodes().Any(n => n.IsKind(SyntaxKind.GlobalStatement)));
        var compilation = CSharpCompilation.Create(
            "scan", trees, ProjectReferences.For(project),
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)
                .WithSyntaxTreeOptionsProvider(folder.Severities));
        var files = configurations.Concat(Named(SecurityOptions.Read(folder, trees, cancellationToken), project.Directory)).ToImmutableArray<AdditionalText>();
        Exception? failure = null;
        var analyzing = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files, folder),
            onAnalyzerException: (e, _, _) => failure ??= e, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([new SesSecurityAnalyzer()], analyzing).GetAnalyzerDiagnosticsAsync(cancellationToken);
        if (failure is not null)
            throw new InvalidOperationException("the analyzer failed", failure);
        return diagnostics
            .Where(d => !d.IsSuppressed && CheckCatalog.Find(d.Id) is not null && (project.Sources.Count > 0 || !AsksForCode(d, files, cancellationToken)))
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>What a report says of diagnostics, with paths relative to a root.</summary>
    public static IEnumerable<ReportFinding> ToFindings(IEnumerable<Diagnostic> diagnostics, string root) => diagnostics.Select(d => ToFinding(d, root)).Distinct();

    // Descriptions of in-house clients that an option names may be called as they like.
    private static IEnumerable<FileText> Named(SecurityOptions options, string directory) =>
        options.InHouseClientFiles.Select(f => Path.GetFullPath(Path.Combine(directory, f.Replace('\\', '/')))).Where(File.Exists).Select(FileText.Read);

    // Whether an in-house client exists is not to be told without the code.
    private static bool AsksForCode(Diagnostic diagnostic, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken) =>
        diagnostic.Id == RuleCatalog.UnreadableConfiguration.Id && diagnostic.Location.Kind == LocationKind.ExternalFile
        && ConfigurationSet.Read(files, isNetFramework: false, cancellationToken).Errors.All(e => e.Location != diagnostic.Location);

    private static SyntaxTree Parse(string path, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return CSharpSyntaxTree.ParseText(SourceText.From(stream, Encoding.UTF8), Parsing, path, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read {path}: {e.Message}");
        }
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
