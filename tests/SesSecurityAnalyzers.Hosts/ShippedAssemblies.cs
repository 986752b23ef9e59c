using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SesSecurityAnalyzers.Hosts;

/// <summary>The shipped assemblies, loaded as hosts load them: through references that know only their paths.</summary>
internal sealed class ShippedAssemblies
{
    private readonly List<string> _failures = [];

    public ShippedAssemblies(IReadOnlyList<string> paths)
    {
        var loader = new Loader(paths);
        foreach (var path in paths)
        {
            var reference = new AnalyzerFileReference(path, loader);
            reference.AnalyzerLoadFailed += (_, failure) =>
            {
                // The fixes and the policy have no analyzers, which is no failure.
                if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                    _failures.Add($"{Path.GetFileName(path)}: {failure.ErrorCode} {failure.Message}");
            };
            Analyzers = Analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
            foreach (var type in reference.GetAssembly().GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider))))
                Fixes = Fixes.Add(((CodeFixProvider)Activator.CreateInstance(type)!, type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds.Contains(nameof(TextDocumentKind.AdditionalDocument))));
        }
    }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [];

    public ImmutableArray<(CodeFixProvider Provider, bool IsForFiles)> Fixes { get; } = [];

    public IReadOnlyList<string> LoadFailures => _failures;

    private sealed class Loader : AssemblyLoadContext, IAnalyzerAssemblyLoader
    {
        private readonly Dictionary<string, string> _paths;

        public Loader(IReadOnlyList<string> paths) => _paths = paths.ToDictionary(p => Path.GetFileNameWithoutExtension(p));

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName) => _paths.TryGetValue(assemblyName.Name!, out var path) ? LoadFromAssemblyPath(path) : null;
    }
}
