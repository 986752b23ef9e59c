using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Tests.Corpus;
using SesSecurityAnalyzers.Tests.Hosting;

namespace SesSecurityAnalyzers.Hosts;

/// <summary>A case of the corpus as a project of this host's workspace.</summary>
internal sealed class CaseProject
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private readonly CorpusCase _case;
    private readonly ShippedAssemblies _shipped;
    private readonly Project _project;

    private CaseProject(CorpusCase corpusCase, ShippedAssemblies shipped, Project project)
    {
        _case = corpusCase;
        _shipped = shipped;
        _project = project;
    }

    public static CaseProject Create(CorpusCase corpusCase, ShippedAssemblies shipped, ImmutableArray<MetadataReference> references, string stubFolder)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var sources = corpusCase.Sources.Append(("ImplicitUsings.cs", ImplicitUsings))
            .Concat(corpusCase.Stubs.Select(s => Path.Combine(stubFolder, s + ".cs")).Select(p => (p, File.ReadAllText(p)))).ToList();
        var isProgram = corpusCase.Sources.Any(s => CSharpSyntaxTree.ParseText(s.Text, parse).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        var id = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Case", "Case", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: parse, metadataReferences: references)).Solution;
        foreach (var (path, text) in sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        foreach (var (path, text) in corpusCase.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        return new CaseProject(corpusCase, shipped, solution.GetProject(id)!);
    }

    public async Task<CaseOutcome> RunAsync(bool withFixes)
    {
        var compilation = (await _project.GetCompilationAsync())!;
        if (compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            return new CaseOutcome(_case.ToString(), false, [], [], []);
        var found = await DiagnosticsAsync(_project);
        return new CaseOutcome(_case.ToString(), true, [.. found.Select(Show)], CorpusComparison.Differences(_case, found), withFixes ? [.. await FixesAsync(found)] : []);
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var files = new List<AdditionalText>();
        foreach (var document in project.AdditionalDocuments)
            files.Add(new TextFile(document.FilePath!, (await document.GetTextAsync()).ToString()));
        var options = new AnalyzerOptions([.. files], new EditorConfigOptions(_case.EditorConfig));
        var found = await compilation.WithAnalyzers(_shipped.Analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private async Task<List<string>> FixesAsync(ImmutableArray<Diagnostic> found)
    {
        var made = new List<string>();
        foreach (var diagnostic in found)
        {
            foreach (var action in await ActionsAsync(diagnostic))
                made.Add($"{diagnostic.Id} {action.Title}\n{await ChangesAsync(await ApplyAsync(action))}");
        }

        foreach (var rule in found.GroupBy(d => d.Id))
        {
            foreach (var provider in rule.SelectMany(ProvidersOf).Distinct())
            {
                var first = rule.First(d => ProvidersOf(d).Contains(provider));
                if ((await ActionsAsync(first)).FirstOrDefault()?.EquivalenceKey is not { } key)
                    continue;
                var source = new Given(found);
                var context = DocumentOf(first) is Document document
                    ? new FixAllContext(document, provider, FixAllScope.Solution, key, [rule.Key], source, default)
                    : new FixAllContext(_project, provider, FixAllScope.Solution, key, [rule.Key], source, default);
                if (await provider.GetFixAllProvider()!.GetFixAsync(context) is { } all)
                    made.Add($"{rule.Key} all: {all.Title}\n{await ChangesAsync(await ApplyAsync(all))}");
            }
        }

        return made;
    }

    private async Task<List<CodeAction>> ActionsAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        if (DocumentOf(diagnostic) is { } document)
        {
            foreach (var provider in ProvidersOf(diagnostic))
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        return actions;
    }

    private IEnumerable<CodeFixProvider> ProvidersOf(Diagnostic diagnostic) =>
        _shipped.Fixes.Where(f => f.IsForFiles == (diagnostic.Location.Kind == LocationKind.ExternalFile) && f.Provider.FixableDiagnosticIds.Contains(diagnostic.Id)).Select(f => f.Provider);

    private TextDocument? DocumentOf(Diagnostic diagnostic) => diagnostic.Location.Kind == LocationKind.ExternalFile
        ? _project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path)
        : _project.GetDocument(diagnostic.Location.SourceTree);

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private async Task<string> ChangesAsync(Solution changed)
    {
        var made = new List<string>();
        var project = changed.GetProject(_project.Id)!;
        foreach (var document in project.Documents.Concat<TextDocument>(project.AdditionalDocuments))
        {
            var text = (await document.GetTextAsync()).ToString();
            if ((_project.GetDocument(document.Id) ?? _project.GetAdditionalDocument(document.Id)) is not { } before || (await before.GetTextAsync()).ToString() != text)
                made.Add(text);
        }

        return string.Join("\n", made);
    }

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Severity} {diagnostic.Id} {Path.GetFileName(place.Path)} {place.Span}: {diagnostic.GetMessage()}";
    }

    private sealed class Given(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(diagnostics.Where(d => d.Location.SourceTree is null));
    }
}
