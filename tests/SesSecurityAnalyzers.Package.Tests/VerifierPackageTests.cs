using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using SesSecurityAnalyzers.Demo;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The package of the runtime library: what is in it, what it brings along, and that it can be compiled ahead of time.</summary>
public sealed class VerifierPackageTests(PackedPackage package)
{
    private const string Reference = $"""<PackageReference Include="{PackedPackage.VerifierId}" Version="{Workplace.PackageVersion}" />""";

    private static readonly string[] Frameworks = ["net10.0", "net8.0"];
    private static readonly string[] Languages = ["de", "es", "fr", "ja", "zh-Hans"];

    [Fact]
    public async Task Holds_these_files_and_no_other()
    {
        using var archive = ZipFile.OpenRead(await package.VerifierAsync());
        Assert.Equal(
            [
                "README.md",
                "SesSecurityAnalyzers.Verifier.nuspec",
                "icon.png",
                .. Frameworks.SelectMany(f => new[]
                {
                    $"lib/{f}/SesSecurityAnalyzers.Policy.dll", $"lib/{f}/SesSecurityAnalyzers.Policy.xml", $"lib/{f}/SesSecurityAnalyzers.Verifier.dll", $"lib/{f}/SesSecurityAnalyzers.Verifier.xml",
                }.Concat(Languages.Select(l => $"lib/{f}/{l}/SesSecurityAnalyzers.Policy.resources.dll"))),
            ],
            archive.Entries.Select(e => e.FullName).Except(["_rels/.rels", "[Content_Types].xml", "package/services/metadata/core-properties/nuget.psmdcp"]).Order(StringComparer.Ordinal));
        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        Assert.Equal(await File.ReadAllTextAsync(RepositoryFolder.Combine("docs", "verifier.md"), TestContext.Current.CancellationToken), await readme.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nuspec_says_what_a_gallery_shows_and_depends_on_the_analyzers_of_its_version()
    {
        using var archive = ZipFile.OpenRead(await package.VerifierAsync());
        using var stream = archive.GetEntry("SesSecurityAnalyzers.Verifier.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        var space = metadata.Name.Namespace;
        foreach (var (name, value) in new[] { ("id", PackedPackage.VerifierId), ("license", "MIT"), ("readme", "README.md"), ("icon", "icon.png"), ("title", "SES Security Verifier") })
            Assert.Equal(value, metadata.Element(space + name)?.Value);
        Assert.Null(metadata.Element(space + "developmentDependency"));
        var groups = metadata.Element(space + "dependencies")!.Elements(space + "group").ToList();
        Assert.Equal(Frameworks, groups.Select(g => g.Attribute("targetFramework")!.Value));
        Assert.All(groups, group =>
        {
            var dependencies = group.Elements().ToDictionary(d => d.Attribute("id")!.Value);
            Assert.Equal($"[{Workplace.PackageVersion}]", dependencies[Workplace.PackageId].Attribute("version")!.Value);
            // Without an exclusion: its analyzers and its build files are what it is there for.
            Assert.Null(dependencies[Workplace.PackageId].Attribute("exclude"));
            Assert.Contains("MailKit", dependencies.Keys);
            Assert.DoesNotContain("SesSecurityAnalyzers.Policy", dependencies.Keys);
        });
    }

    [Fact]
    public async Task Every_public_type_and_member_is_documented()
    {
        using var archive = ZipFile.OpenRead(await package.VerifierAsync());
        foreach (var framework in Frameworks)
        {
            using var xml = archive.GetEntry($"lib/{framework}/SesSecurityAnalyzers.Verifier.xml")!.Open();
            var documented = XDocument.Load(xml).Descendants("member").Where(m => m.Element("summary") is not null || m.Element("inheritdoc") is not null).Select(m => m.Attribute("name")!.Value).ToHashSet();
            using var bytes = new MemoryStream();
            using (var assembly = archive.GetEntry($"lib/{framework}/SesSecurityAnalyzers.Verifier.dll")!.Open())
                await assembly.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            using var image = new PEReader(new MemoryStream(bytes.ToArray()));
            var metadata = image.GetMetadataReader();
            var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(t => (t.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}").ToList();
            Assert.Contains("SesSecurityAnalyzers.Verifier.Connecting.SesSmtpConnection", types);
            Assert.Equal([], types.Where(t => !documented.Contains("T:" + t)));
            Assert.Contains(documented, d => d.StartsWith("M:SesSecurityAnalyzers.Verifier.Connecting.SesSmtpConnection.OpenAsync(", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public async Task One_reference_brings_the_library_and_the_analyzers(string framework)
    {
        await package.VerifierAsync();
        var token = TestContext.Current.CancellationToken;
        var consumer = new Consumer(package, "verifier-" + framework)
            .WithProject($"<TargetFramework>{framework}</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>", Reference + """<AdditionalFiles Include="appsettings.json" />""")
            .With("Mailer.cs", Consumer.Mailer)
            .With("Good.cs", """
                using SesSecurityAnalyzers.Verifier.Connecting;

                namespace Contoso
                {
                    public static class Good
                    {
                        public static async Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken)
                        {
                            await using var ses = await SesSmtpConnection.OpenAsync(new SesSmtpOptions { Region = "eu-west-1", UserName = "user", PasswordVariable = "SES_SMTP_PASSWORD" }, cancellationToken);
                            return await ses.SendAsync(message, cancellationToken);
                        }
                    }
                }
                """)
            .With("appsettings.json", Consumer.WrongSettings);
        var restored = await consumer.RunAsync(token, "restore");
        Assert.SkipWhen(restored.ExitCode != 0 && restored.Output.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal), "The reference assemblies of .NET 8 cannot be restored here.");
        Assert.True(restored.ExitCode == 0, restored.Output);

        var build = await consumer.BuildAsync(token, "--no-restore");

        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(["Mailer.cs:8 SESA101 warning", "appsettings.json:4 SESA104 warning"], build.Summary.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_finding_speaks_the_language_that_it_is_asked_for()
    {
        await package.VerifierAsync();
        var token = TestContext.Current.CancellationToken;
        var consumer = new Consumer(package)
            .WithProject("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>", Reference)
            .With("Program.cs", """
                using System.Globalization;
                using SesSecurityAnalyzers.Policy.Endpoints;
                using SesSecurityAnalyzers.Policy.Rules;

                Console.OutputEncoding = System.Text.Encoding.UTF8;
                var finding = ConnectionJudge.Judge(new ConnectionFacts { Host = Fact<HostText>.Known(new HostText("email-smtp.eu-west-1.amazonaws.com")), Port = Fact<int>.Known(2525) }, SecurityPolicy.Default).Single(f => f.Rule.Id == "SESA104");
                Console.WriteLine(finding.Message);
                foreach (var language in args)
                    Console.WriteLine(finding.Message.ToString(CultureInfo.GetCultureInfo(language)));
                """);
        var build = await consumer.BuildAsync(token);
        Assert.True(build.Succeeded, build.Output);

        var output = Path.Combine(consumer.Folder, "bin", "Debug", "net10.0");
        var told = await NativeRun.LinesAsync("dotnet", token, [Path.Combine(output, "Contoso.dll"), .. Languages]);

        var finding = ConnectionJudge.Judge(new ConnectionFacts { Host = Fact<HostText>.Known(new HostText("email-smtp.eu-west-1.amazonaws.com")), Port = Fact<int>.Known(2525) }, SecurityPolicy.Default).Single(f => f.Rule.Id == "SESA104");
        Assert.Equal([finding.Message.ToString(), .. Languages.Select(l => finding.Message.ToString(CultureInfo.GetCultureInfo(l)))], told);
        Assert.Equal(told.Length, told.Distinct().Count());

        // As docs/verifier.md says.
        Assert.True(Directory.Exists(Path.Combine(output, "de")));
        var english = await consumer.RunAsync(token, "build", "-nologo", "-v:q", "-p:SatelliteResourceLanguages=en", "-o", "english");
        Assert.True(english.ExitCode == 0, english.Output);
        Assert.Empty(Directory.GetDirectories(Path.Combine(consumer.Folder, "english"), "de"));
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(consumer.Folder, "english"), "SesSecurityAnalyzers.Policy.dll"));
    }

    [Fact]
    public async Task A_native_program_is_published_without_a_warning_and_does_what_it_does_elsewhere()
    {
        await package.VerifierAsync();
        var token = TestContext.Current.CancellationToken;
        var consumer = new Consumer(package)
            .WithProject("""
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <PublishAot>true</PublishAot>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """,
                Reference + """<PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="10.0.0" /><PackageReference Include="Microsoft.Extensions.Logging" Version="10.0.0" />""")
            .With("Program.cs", await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Programs", "Native.cs"), token));
        var restored = await consumer.RunAsync(token, "restore");
        Assert.SkipWhen(restored.ExitCode != 0 && restored.Output.Contains("ilcompiler", StringComparison.OrdinalIgnoreCase), "The native compiler cannot be restored here.");
        Assert.True(restored.ExitCode == 0, restored.Output);

        var published = await consumer.RunAsync(token, "publish", "-nologo", "-v:q", "-clp:NoSummary", "-o", "out");

        Assert.SkipWhen(published.Output.Contains("Platform linker", StringComparison.Ordinal), "There is no linker here.");
        Assert.True(published.ExitCode == 0, published.Output);
        Assert.DoesNotContain("warning", published.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(consumer.Folder, "out", "SesSecurityAnalyzers.Verifier.dll")));
        Assert.Equal(
            [
                "options: Prot is no setting. | SESA104: Port 2525 is not served by the SES SMTP interface, which listens on 25, 587 and 2587 (STARTTLS), 465 and 2465 (TLS from the first byte); use 587 (option Port). | There is no password; set PasswordVariable, PasswordFile, CredentialProvider or Password.",
                "sending: Unreachable",
                "health: Unhealthy",
                "credential: AKIAIOSFODNN7EXAMPLE",
                "https: True",
                "reports: True",
            ],
            await NativeRun.LinesAsync(Path.Combine(consumer.Folder, "out", "Contoso"), token, Guid.NewGuid().ToString("N")));
    }
}
