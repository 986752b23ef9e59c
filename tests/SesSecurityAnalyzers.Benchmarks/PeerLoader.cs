using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>Loads the assemblies of other analyzers from where their packages lie.</summary>
internal sealed class PeerLoader : IAnalyzerAssemblyLoader
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public PeerLoader() => AssemblyLoadContext.Default.Resolving += (_, name) =>
        _folders.Select(f => Path.Combine(f, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } path ? Assembly.LoadFrom(path) : null;

    public void AddDependencyLocation(string fullPath) => _folders.Add(Path.GetDirectoryName(fullPath)!);

    public Assembly LoadFromPath(string fullPath)
    {
        AddDependencyLocation(fullPath);
        return Assembly.LoadFrom(fullPath);
    }
}
