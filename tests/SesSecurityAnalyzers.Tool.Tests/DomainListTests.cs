using SesSecurityAnalyzers.Tool.Commands;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

public sealed class DomainListTests
{
    [Fact]
    public void Comments_blanks_and_further_fields_are_passed_over() =>
        Assert.Equal(["a.test", "b.test", "c.test"], DomainList.Read(new StringReader("a.test\n\n# none\n b.test # two\nc.test,10,x\n")));

    [Fact]
    public void Shards_are_a_partition()
    {
        var all = Enumerable.Range(0, 1000).Select(i => $"d{i}.test").ToList();
        var parts = Enumerable.Range(1, 7).Select(i => DomainList.Shard(all, i, 7).ToList()).ToList();
        Assert.Equal(all.Order(), parts.SelectMany(p => p).Order());
        Assert.All(parts, p => Assert.InRange(p.Count, 90, 200));
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("1")]
    [InlineData("a/b")]
    public void A_shard_has_a_number_within_the_whole(string text) => Assert.Throws<UsageException>(() => DomainList.ParseShard(text));

    [Fact]
    public async Task A_run_that_was_killed_goes_on_where_it_was()
    {
        string folder = Directory.CreateTempSubdirectory("ses-list").FullName;
        try
        {
            string list = Path.Combine(folder, "list.txt"), results = Path.Combine(folder, "results.jsonl");
            await File.WriteAllTextAsync(list, "..\n-\nbad domain\n", TestContext.Current.CancellationToken);
            string[] args = ["receiver", "--file", list, "--results", results, "--dns", "127.0.0.1:1", "--no-mta-sts"];

            // Names that no DNS server is asked about: the run needs no network.
            Assert.Equal(ExitCode.NotTested, (await ToolRun.RunAsync(args)).ExitCode);
            var whole = await File.ReadAllLinesAsync(results, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(results, whole[0] + "\n" + whole[1][..20], TestContext.Current.CancellationToken);
            await ToolRun.RunAsync([.. args, "--resume"]);
            var resumed = await File.ReadAllLinesAsync(results, TestContext.Current.CancellationToken);

            Assert.Equal(3, whole.Length);
            Assert.Equal(3, resumed.Length);
            Assert.Equal(whole[0], resumed[0]);

            // What was found before the kill is found after it, too.
            await File.WriteAllTextAsync(results, string.Join("\n", whole).Replace("\"verdict\":\"not tested\",\"byDefault\"", "\"verdict\":\"findings\",\"byDefault\"", StringComparison.Ordinal) + "\n", TestContext.Current.CancellationToken);
            Assert.Equal(ExitCode.Findings, (await ToolRun.RunAsync([.. args, "--resume"])).ExitCode);
            Assert.Equal(3, (await File.ReadAllLinesAsync(results, TestContext.Current.CancellationToken)).Length);
            Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["receiver", "a.test", "--resume"])).ExitCode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A kill leaves no line behind that ends; what does is somebody's file, or somebody's change.
    [Theory]
    [InlineData("{\n  \"schemaVersion\": 1\n}\n")]
    [InlineData("{\"domain\":\"a.test\",\"verdict\":\"compliant\"}\nnotes of mine\n{\"domain\":\"b.test\",\"verdict\":\"compliant\"}\n")]
    [InlineData("{\"schemaVersion\":1}")]
    [InlineData("[]\n")]
    [InlineData("{\"domain\":null,\"verdict\":\"compliant\"}\n")]
    [InlineData("{\"domain\":\"a.test\",\"verdict\":7}\n")]
    [InlineData("{\"domain\":\"a.test\"}\n")]
    public void A_file_of_something_else_is_left_as_it_is(string text)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            Assert.Throws<UsageException>(() => DomainList.ReadDone(path));
            Assert.Equal(text, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("{\"domain\":\"a.test\",\"verdict\":\"findings\"}\r\n{\"domain\":\"b.test\",\"verdict\":\"compliant\"}\r\n", "")]
    [InlineData("{\"domain\":\"a.test\",\"verdict\":\"findings\"}\n{\"domain\":\"b.test\",\"verdict\":\"compliant\"}\n", "{\"domain\":\"ü.te")]
    [InlineData("{\"domain\":\"a.test\",\"verdict\":\"findings\"}\n{\"domain\":\"b.test\",\"verdict\":\"compliant\"}\n", "{\"domain\":\"c.test\",\"verdict\":\"compliant\"}")]
    public void Whole_lines_stay_and_what_a_kill_cut_off_goes(string whole, string rest)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, whole + rest);
            var (hashes, verdict) = DomainList.ReadDone(path);
            Assert.Equal(Verdict.Findings, verdict);
            Assert.Equal(2, hashes.Count);
            Assert.Equal(["c.test"], DomainList.Except(["a.test", "B.test.", "c.test"], hashes));
            Assert.Equal(whole, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
