using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The shipped assemblies load into the oldest compiler that is promised: .NET SDK 8.0.1xx, Visual Studio 17.8.</summary>
public sealed class AssemblyReferenceTests(PackedPackage package)
{
    // An assembly that needs more than its host has is left out with CS8032, and its rules are silently gone.
    private static readonly Dictionary<string, Version> OldestHost = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
    };

    private static readonly Dictionary<string, Version> OldestEditor = new(OldestHost, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0),
    };

    [Theory]
    [InlineData("SesSecurityAnalyzers.Policy")]
    [InlineData("SesSecurityAnalyzers")]
    [InlineData("SesSecurityAnalyzers.CodeFixes")]
    public async Task Needs_nothing_that_the_oldest_host_lacks(string assembly)
    {
        var host = assembly.EndsWith("CodeFixes", StringComparison.Ordinal) ? OldestEditor : OldestHost;
        var references = (await ReferencesAsync(assembly)).Where(r => !r.Name.StartsWith("SesSecurityAnalyzers", StringComparison.Ordinal)).ToList();
        Assert.Contains(references, r => r.Name == "netstandard");
        Assert.All(references, r =>
        {
            Assert.True(host.TryGetValue(r.Name, out var has), $"{assembly} needs {r.Name}, which a host need not have.");
            Assert.True(r.Version <= has, $"{assembly} needs {r.Name} {r.Version}; the oldest host has {has}.");
        });
    }

    private async Task<List<(string Name, Version Version)>> ReferencesAsync(string assembly)
    {
        using var archive = await package.OpenAsync();
        using var stream = archive.GetEntry($"analyzers/dotnet/cs/{assembly}.dll")!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Position = 0;
        using var file = new PEReader(bytes);
        var metadata = file.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(r => (metadata.GetString(r.Name), r.Version))];
    }
}
