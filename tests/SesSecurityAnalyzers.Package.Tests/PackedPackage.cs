using System.IO.Compression;
using SesSecurityAnalyzers.Demo;
using Xunit;

[assembly: AssemblyFixture(typeof(SesSecurityAnalyzers.Package.Tests.PackedPackage))]

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The package, packed once when the first test asks for it, and the feed and the packages folder that the consumers share.</summary>
public sealed class PackedPackage : IDisposable
{
    public const string VerifierId = "SesSecurityAnalyzers.Verifier";

    private readonly Workplace _workplace = new();
    private readonly Lazy<Task> _packed;
    private readonly Lazy<Task> _verifier;

    public PackedPackage()
    {
        _packed = new(PackAsync);
        _verifier = new(PackVerifierAsync);
    }

    public void Dispose() => _workplace.Dispose();

    internal string FolderOf(string consumer) => Path.Combine(_workplace.Folder, consumer);

    internal async Task<Workplace> GetAsync()
    {
        await _packed.Value;
        return _workplace;
    }

    internal async Task<ZipArchive> OpenAsync() => ZipFile.OpenRead((await GetAsync()).PackagePath);

    /// <summary>The package of the runtime library, beside that of the analyzers in the same feed.</summary>
    internal async Task<string> VerifierAsync()
    {
        await _verifier.Value;
        return VerifierPath;
    }

    private string VerifierPath => Path.Combine(_workplace.Feed, $"{VerifierId}.{Workplace.PackageVersion}.nupkg");

    private async Task PackVerifierAsync()
    {
        await _packed.Value;
        var packed = await _workplace.RunAsync(RepositoryFolder.Path, CancellationToken.None, "pack", "src/SesSecurityAnalyzers.Verifier", "-o", _workplace.Feed,
            $"-p:PackageVersion={Workplace.PackageVersion}", $"-p:ArtifactsPath={Path.Combine(_workplace.Folder, "artifacts")}", "-v:q", "-nologo");
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    // Shared by all tests, so none of them may cancel it.
    private async Task PackAsync()
    {
        var packed = await _workplace.PackAsync(RepositoryFolder.Path, CancellationToken.None);
        Assert.True(packed.ExitCode == 0, packed.Output);
    }
}
