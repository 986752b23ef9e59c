using System.IO.Compression;
using System.Xml.Linq;
using SesSecurityAnalyzers.Demo;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>What is in the .nupkg, and what it says of itself.</summary>
public sealed class PackageContentTests(PackedPackage package)
{
    private static readonly string[] Made = ["_rels/.rels", "[Content_Types].xml", "package/services/metadata/core-properties/nuget.psmdcp"];

    [Fact]
    public async Task Holds_these_files_and_no_other()
    {
        using var archive = await package.OpenAsync();
        Assert.Equal(
            [
                "README.md",
                "SesSecurityAnalyzers.nuspec",
                "analyzers/dotnet/cs/SesSecurityAnalyzers.CodeFixes.dll",
                "analyzers/dotnet/cs/SesSecurityAnalyzers.Policy.dll",
                "analyzers/dotnet/cs/SesSecurityAnalyzers.dll",
                .. new[] { "de", "es", "fr", "ja", "zh-Hans" }.Select(culture => $"analyzers/dotnet/cs/{culture}/SesSecurityAnalyzers.Policy.resources.dll"),
                "build/SesSecurityAnalyzers.props",
                "build/SesSecurityAnalyzers.targets",
                "buildTransitive/SesSecurityAnalyzers.props",
                "buildTransitive/SesSecurityAnalyzers.targets",
                .. RuleCatalog.All.Select(rule => $"docs/rules/{rule.Id}.md"),
                "icon.png",
                "presets/SesSecurity.Audit.globalconfig",
                "presets/SesSecurity.Enforce.globalconfig",
                "presets/SesSecurity.Warn.globalconfig",
            ],
            archive.Entries.Select(e => e.FullName).Except(Made).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nuspec_says_what_a_gallery_shows()
    {
        var metadata = await NuspecAsync();
        Assert.Equal("SesSecurityAnalyzers", Value("id"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Contains("amazon-ses", Value("tags"), StringComparison.Ordinal);
        Assert.NotEmpty(Value("title"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("copyright"));
        Assert.Null(metadata.Element(metadata.Name.Namespace + "dependencies"));

        string Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value ?? throw new InvalidDataException($"No <{name}> in the nuspec.");
    }

    [Fact]
    public async Task Icon_is_a_png_of_the_size_that_galleries_ask_for()
    {
        using var archive = await package.OpenAsync();
        using var stream = archive.GetEntry("icon.png")!.Open();
        var header = new byte[24];
        stream.ReadExactly(header);
        Assert.Equal("PNG"u8, header.AsSpan(1, 3));
        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], header[16..24]);
    }

    [Fact]
    public async Task The_same_sources_elsewhere_give_the_same_assemblies()
    {
        using var elsewhere = new Workplace();
        var clone = Path.Combine(elsewhere.Folder, "a clone");
        SampleFiles.Copy(RepositoryFolder.Combine("src"), Path.Combine(clone, "src"));
        File.Copy(RepositoryFolder.Combine("README.md"), Path.Combine(clone, "README.md"));
        File.Copy(RepositoryFolder.Combine(".editorconfig"), Path.Combine(clone, ".editorconfig"));
        ShareCommit(clone);
        var packed = await elsewhere.PackAsync(clone, TestContext.Current.CancellationToken);
        Assert.True(packed.ExitCode == 0, packed.Output);

        using var first = await package.OpenAsync();
        using var second = ZipFile.OpenRead(elsewhere.PackagePath);
        var assemblies = first.Entries.Where(e => e.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(assemblies);
        Assert.All(assemblies, a => Assert.True(Bytes(a).SequenceEqual(Bytes(second.GetEntry(a.FullName)!)), a.FullName));
    }

    // The commit is part of the assemblies' version, and this is a copy of the same one.
    private static void ShareCommit(string clone)
    {
        var git = RepositoryFolder.Combine(".git");
        File.WriteAllText(Path.Combine(clone, ".git"), Directory.Exists(git) ? $"gitdir: {git}\n" : File.ReadAllText(git));
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private async Task<XElement> NuspecAsync()
    {
        using var archive = await package.OpenAsync();
        using var stream = archive.GetEntry("SesSecurityAnalyzers.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }
}
