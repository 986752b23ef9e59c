using SesSecurityAnalyzers.Demo;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The samples are what they say of themselves.</summary>
public sealed class SampleTests(PackedPackage package)
{
    [Fact]
    public async Task Fixed_and_the_picture_are_what_the_demonstration_makes_of_Violations()
    {
        var demonstration = new Demonstration(await package.GetAsync());
        Assert.True(await demonstration.RunPackedAsync(TestContext.Current.CancellationToken), "The demonstration failed; its output says where.");

        var picture = demonstration.PictureOf("PasswordReset.cs").ToString();
        var drawn = RepositoryFolder.Combine("docs", "images", "warning.svg");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(drawn, picture);
        Assert.Equal(File.ReadAllText(drawn), picture);

        var made = Sources(demonstration.FixedFolder);
        var kept = Sources(RepositoryFolder.Combine("samples", "Fixed"));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            foreach (var (file, text) in made)
                File.WriteAllText(RepositoryFolder.Combine("samples", "Fixed", file), text);
            kept = made;
        }

        Assert.Equal(kept.Keys, made.Keys);
        Assert.All(kept.Keys, file => Assert.Equal(WithoutSpace(kept[file]), WithoutSpace(made[file])));
    }

    [Fact]
    public async Task Fixed_is_silent_when_everything_is_enforced()
    {
        var consumer = new Consumer(package).WithSample("Fixed");
        await consumer.RunAsync(TestContext.Current.CancellationToken, "add", "package", Workplace.PackageId, "--version", Workplace.PackageVersion);
        var build = await consumer.BuildAsync(TestContext.Current.CancellationToken, "-warnaserror", "-p:SesSecurityMode=Enforce");
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
    }

    [Fact]
    public async Task A_web_application_of_NET_Framework_is_judged_by_its_web_config()
    {
        var consumer = new Consumer(package).WithSample("LegacyWeb");
        var installed = await consumer.RunAsync(TestContext.Current.CancellationToken, "add", "package", Workplace.PackageId, "--version", Workplace.PackageVersion);
        Assert.True(installed.ExitCode == 0, installed.Output);
        var build = await consumer.BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(build.Succeeded, build.Output);
        var marks = Markers.Read(RepositoryFolder.Combine("samples", "LegacyWeb"));
        Assert.Equal(2, marks.Count);
        Assert.Equal(marks, build.Findings.Select(Markers.Of));
    }

    [Fact]
    public async Task The_policy_of_a_repository_holds_in_all_of_its_projects()
    {
        var sample = RepositoryFolder.Combine("samples", "RepositoryPolicy");
        var consumer = new Consumer(package).WithSample("RepositoryPolicy");
        var props = File.ReadAllText(Path.Combine(consumer.Folder, "Directory.Build.props"));
        Assert.Contains("Version=\"0.1.0\"", props, StringComparison.Ordinal);
        consumer.With("Directory.Build.props", props.Replace("Version=\"0.1.0\"", $"Version=\"{Workplace.PackageVersion}\"", StringComparison.Ordinal)
            .Replace("<Project>", "<Project>\n  <Import Project=\"../Directory.Build.props\" />", StringComparison.Ordinal));

        var orders = await consumer.BuildAsync(TestContext.Current.CancellationToken, "src/Contoso.Orders");
        var tests = await consumer.BuildAsync(TestContext.Current.CancellationToken, "tests/Contoso.Orders.Tests");

        Assert.False(orders.Succeeded);
        Assert.Equal(["Receipts.cs:8 SESA103 error"], orders.Summary);
        Assert.True(tests.Succeeded, tests.Output);
        Assert.Equal(["ReceiptsTests.cs:11 SESA601 note"], tests.Summary.Except(orders.Summary));
        Assert.Equal(["src/Contoso.Orders/Receipts.cs:8 SESA103", "tests/Contoso.Orders.Tests/ReceiptsTests.cs:11 SESA601"], Markers.Read(sample));
    }

    [Fact]
    public void The_demonstration_fixes_every_rule_that_can_be_fixed() =>
        Assert.Equal(RuleCatalog.All.Select(r => r.Id).Except([RuleCatalog.UnreadableConfiguration.Id]), Sample.Rules);

    private static SortedDictionary<string, string> Sources(string folder)
    {
        var files = SampleFiles.Read(folder);
        foreach (var project in files.Keys.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal)).ToList())
            files.Remove(project);
        return files;
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
