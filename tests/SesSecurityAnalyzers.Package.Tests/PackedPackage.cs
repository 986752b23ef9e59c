using System.IO.Compression;
using SesSecurityAnalyzers.Demo;
using Xunit;

[assembly: AssemblyFixture(typeof(SesSecurityAnalyzers.Package.Tests.PackedPackage))]

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The package, packed once when the first test asks for it, and the feed and the packages folder that the consumers share.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly Workplace _workplace = new();
    private readonly Lazy<Task> _packed;

    public PackedPackage() => _packed = new(PackAsync);

    public void Dispose() => _workplace.Dispose();

    internal string FolderOf(string consumer) => Path.Combine(_workplace.Folder, consumer);

    internal async Task<Workplace> GetAsync()
    {
        await _packed.Value;
        return _workplace;
    }

    internal async Task<ZipArchive> OpenAsync() => ZipFile.OpenRead((await GetAsync()).PackagePath);

    // Shared by all tests, so none of them may cancel it.
    private async Task PackAsync()
    {
        var packed = await _workplace.PackAsync(RepositoryFolder.Path, CancellationToken.None);
        Assert.True(packed.ExitCode == 0, packed.Output);
    }
}
