using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Xunit;

namespace SesSecurityAnalyzers.Hosts.Tests;

/// <summary>Does what an editor does with an opened solution: diagnostics of a document or of everything, one fix or all of a kind, saved to disk.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private Editor(MSBuildWorkspace workspace) => _workspace = workspace;

    public Solution Solution => _workspace.CurrentSolution;

    public static async Task<Editor> OpenAsync(string solutionPath)
    {
        var workspace = MSBuildWorkspace.Create();
        await workspace.OpenSolutionAsync(solutionPath, cancellationToken: TestContext.Current.CancellationToken);
        Assert.DoesNotContain(workspace.Diagnostics, d => d.Kind == WorkspaceDiagnosticKind.Failure);
        return new Editor(workspace);
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Every finding of ours in the solution, code and files.</summary>
    public async Task<List<Diagnostic>> FindingsAsync()
    {
        var found = new List<Diagnostic>();
        foreach (var project in Solution.Projects)
            found.AddRange(await FindingsAsync(project));
        return found;
    }

    /// <summary>The findings that an editor asks for while one document is looked at.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(TextDocument document)
    {
        var analysis = await AnalysisAsync(document.Project);
        var file = document.Project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(f => f.Path == document.FilePath);
        if (file is not null)
            return (await analysis.GetAnalysisResultAsync(file, TestContext.Current.CancellationToken)).GetAllDiagnostics();
        var source = (Document)document;
        var ofSyntax = await analysis.GetAnalyzerSyntaxDiagnosticsAsync((await source.GetSyntaxTreeAsync())!, TestContext.Current.CancellationToken);
        var ofMeaning = await analysis.GetAnalyzerSemanticDiagnosticsAsync((await source.GetSemanticModelAsync())!, filterSpan: null, TestContext.Current.CancellationToken);
        return [.. ofSyntax.Concat(ofMeaning)];
    }

    /// <summary>The fixes that are offered at a finding.</summary>
    public async Task<List<CodeAction>> OfferedAsync(Diagnostic finding)
    {
        var offered = new List<CodeAction>();
        var document = DocumentOf(finding);
        foreach (var provider in ProvidersOf(document.Project, finding))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
        return offered;
    }

    /// <summary>Takes a fix and saves what it changed.</summary>
    public async Task TakeAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(Solution, new Progress<CodeAnalysisProgress>(), TestContext.Current.CancellationToken);
        Assert.True(_workspace.TryApplyChanges(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution));
    }

    /// <summary>Fixes all findings of one rule in the solution; those in files have a provider of their own.</summary>
    public async Task FixAllAsync(string id)
    {
        foreach (var isInFile in new[] { false, true })
        {
            var findings = (await FindingsAsync()).Where(f => f.Id == id && f.Location.Kind == LocationKind.ExternalFile == isInFile).ToList();
            foreach (var first in findings)
            {
                if ((await OfferedAsync(first)).FirstOrDefault() is not { } offered)
                    continue;
                var document = DocumentOf(first);
                var provider = ProvidersOf(document.Project, first).First();
                var source = new Findings(this);
                var context = document is Document code
                    ? new FixAllContext(code, provider, FixAllScope.Solution, offered.EquivalenceKey!, [id], source, TestContext.Current.CancellationToken)
                    : new FixAllContext(document.Project, provider, FixAllScope.Solution, offered.EquivalenceKey!, [id], source, TestContext.Current.CancellationToken);
                var all = await provider.GetFixAllProvider()!.GetFixAsync(context);
                Assert.NotNull(all);
                await TakeAsync(all);
                break;
            }
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project) =>
        [.. (await (await AnalysisAsync(project)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Where(IsOurs)];

    private static async Task<CompilationWithAnalyzers> AnalysisAsync(Project project)
    {
        var analyzers = project.AnalyzerReferences.SelectMany(r => r.GetAnalyzers(LanguageNames.CSharp)).Where(a => a.GetType().Assembly.GetName().Name!.StartsWith("SesSecurity", StringComparison.Ordinal)).ToImmutableArray();
        Assert.Single(analyzers);
        return (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!.WithAnalyzers(analyzers, project.AnalyzerOptions);
    }

    private static bool IsOurs(Diagnostic diagnostic) => diagnostic.Id.StartsWith("SESA", StringComparison.Ordinal) || diagnostic.Id == "AD0001";

    private TextDocument DocumentOf(Diagnostic finding) => finding.Location.Kind == LocationKind.ExternalFile
        ? Solution.Projects.SelectMany(p => p.AdditionalDocuments).Single(d => d.FilePath == finding.Location.GetLineSpan().Path)
        : Solution.GetDocument(finding.Location.SourceTree)!;

    private static IEnumerable<CodeFixProvider> ProvidersOf(Project project, Diagnostic finding) =>
        from reference in project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        where Built.Shipped.Contains(reference.FullPath)
        from type in reference.GetAssembly().GetTypes()
        let export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()
        where export is not null && export.DocumentKinds.Contains(nameof(TextDocumentKind.AdditionalDocument)) == (finding.Location.Kind == LocationKind.ExternalFile)
        let provider = (CodeFixProvider)Activator.CreateInstance(type)!
        where provider.FixableDiagnosticIds.Contains(finding.Id)
        select provider;

    private sealed class Findings(Editor editor) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await FindingsAsync(editor.Solution.GetProject(project.Id)!);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await FindingsAsync(document);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await FindingsAsync(project)).Where(d => d.Location.SourceTree is null);
    }
}
