using System.IO.Compression;
using SesSecurityAnalyzers.Demo;
using Xunit;

[assembly: AssemblyFixture(typeof(SesSecurityAnalyzers.Package.Tests.PackedPackage))]

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The package, packed once for all tests, and the feed and the packages folder that the consumers share.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    internal Workplace Workplace { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var packed = await Workplace.PackAsync(RepositoryFolder.Path, TestContext.Current.CancellationToken);
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    public ValueTask DisposeAsync()
    {
        Workplace.Dispose();
        return ValueTask.CompletedTask;
    }

    internal ZipArchive Open() => ZipFile.OpenRead(Workplace.PackagePath);
}
