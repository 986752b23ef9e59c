using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.CodeFixes;
using SesSecurityAnalyzers.Tests.Hosting;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

/// <summary>A project in a workspace, with the analyzer's diagnostics and the fixes that are offered for them. Every change makes a new one.</summary>
public sealed class FixProject
{
    private static readonly ImmutableArray<(CodeFixProvider Provider, bool IsForFiles)> Providers = typeof(SesCodeFix).Assembly.GetTypes()
        .Where(t => t.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(t => ((CodeFixProvider)Activator.CreateInstance(t)!, t.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds.Contains(nameof(TextDocumentKind.AdditionalDocument)))).ToImmutableArray();

    /// <summary>The library as it was built.</summary>
    private static readonly MetadataReference Verifier = MetadataReference.CreateFromFile(typeof(SesSmtpConnection).Assembly.Location);

    private readonly Project _project;
    private readonly string? _editorConfig;

    private FixProject(Project project, string? editorConfig)
    {
        _project = project;
        _editorConfig = editorConfig;
    }

    public static FixProject Create(IEnumerable<(string Path, string Text)> sources, IEnumerable<string>? stubs = null, IEnumerable<(string Path, string Text)>? files = null, string? editorConfig = null, NullableContextOptions nullable = NullableContextOptions.Enable, bool withVerifier = false, OutputKind output = OutputKind.DynamicallyLinkedLibrary)
    {
        var workspace = new AdhocWorkspace();
        var all = sources.Append(("ImplicitUsings.cs", TestCompilation.ImplicitUsings))
            .Concat((stubs ?? []).Select(s => Path.Combine(AppContext.BaseDirectory, "LibraryStubs", s + ".cs")).Select(p => (p, File.ReadAllText(p)))).ToList();
        var isProgram = sources.Any(s => CSharpSyntaxTree.ParseText(s.Text, TestCompilation.ParseOptions).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        var id = ProjectId.CreateNewId();
        var project = workspace.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Case", "Case", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : output, nullableContextOptions: nullable),
            parseOptions: TestCompilation.ParseOptions, metadataReferences: withVerifier ? TestCompilation.References.Add(Verifier) : TestCompilation.References));
        var solution = project.Solution;
        foreach (var (path, text) in all)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        foreach (var (path, text) in files ?? [])
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(text), filePath: path);
        return new FixProject(solution.GetProject(id)!, editorConfig);
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(CancellationToken cancellation)
    {
        var compilation = (await _project.GetCompilationAsync(cancellation))!;
        var files = new List<AdditionalText>();
        foreach (var document in _project.AdditionalDocuments)
            files.Add(new TextFile(document.FilePath!, (await document.GetTextAsync(cancellation)).ToString()));
        var options = new AnalyzerOptions([.. files], new EditorConfigOptions(_editorConfig));
        var withAnalyzers = compilation.WithAnalyzers([new SesSecurityAnalyzer()], new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id)];
    }

    /// <summary>What the compiler says: errors, and warnings that a fix could bring.</summary>
    public async Task<IReadOnlyList<Diagnostic>> CompilerDiagnosticsAsync(CancellationToken cancellation) =>
        [.. (await _project.GetCompilationAsync(cancellation))!.GetDiagnostics(cancellation).Where(d => d.Severity >= DiagnosticSeverity.Warning)];

    public async Task<IReadOnlyList<CodeAction>> ActionsAsync(Diagnostic diagnostic, CancellationToken cancellation)
    {
        var actions = new List<CodeAction>();
        if (DocumentOf(diagnostic) is not { } document)
            return actions;
        foreach (var provider in ProvidersOf(diagnostic))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
        return actions;
    }

    public async Task<FixProject> ApplyAsync(CodeAction action, CancellationToken cancellation)
    {
        var operations = await action.GetOperationsAsync(_project.Solution, new Progress<CodeAnalysisProgress>(), cancellation);
        return new FixProject(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!, _editorConfig);
    }

    /// <summary>Everything of one rule at once, as <c>dotnet format</c> does it: with the key of the first fix that is offered.</summary>
    public async Task<FixProject> FixAllAsync(string id, CancellationToken cancellation, FixAllScope scope = FixAllScope.Solution, string? key = null)
    {
        var diagnostics = (await DiagnosticsAsync(cancellation)).Where(d => d.Id == id).ToList();
        foreach (var diagnostic in diagnostics)
        {
            if ((await ActionsAsync(diagnostic, cancellation)).FirstOrDefault(a => key is null || a.EquivalenceKey == key) is not { } first)
                continue;
            var provider = ProvidersOf(diagnostic).First();
            var source = new Given(diagnostics);
            var context = DocumentOf(diagnostic) is Document document
                ? new FixAllContext(document, provider, scope, first.EquivalenceKey!, [id], source, cancellation)
                : new FixAllContext(_project, provider, scope == FixAllScope.Document ? FixAllScope.Project : scope, first.EquivalenceKey!, [id], source, cancellation);
            var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
            return action is null ? this : await ApplyAsync(action, cancellation);
        }

        return this;
    }

    public async Task<string> TextAsync(string path, CancellationToken cancellation)
    {
        var document = _project.Documents.Cast<TextDocument>().Concat(_project.AdditionalDocuments).Single(d => d.FilePath == path);
        return (await document.GetTextAsync(cancellation)).ToString();
    }

    public FixProject WithText(string path, string text)
    {
        var document = _project.Documents.Single(d => d.FilePath == path);
        return new FixProject(document.WithText(SourceText.From(text)).Project, _editorConfig);
    }

    private static IEnumerable<CodeFixProvider> ProvidersOf(Diagnostic diagnostic) =>
        Providers.Where(p => p.IsForFiles == (diagnostic.Location.Kind == LocationKind.ExternalFile) && p.Provider.FixableDiagnosticIds.Contains(diagnostic.Id)).Select(p => p.Provider);

    private TextDocument? DocumentOf(Diagnostic diagnostic) => diagnostic.Location.Kind == LocationKind.ExternalFile
        ? _project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path)
        : _project.GetDocument(diagnostic.Location.SourceTree);

    private sealed class Given(List<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
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
