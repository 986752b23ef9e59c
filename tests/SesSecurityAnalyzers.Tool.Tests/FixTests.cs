using System.Text;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Tool.Fixing;
using SesSecurityAnalyzers.Tool.Scanning;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary><c>config --fix</c>: only what is wrong changes, nothing is lost, and no password is printed.</summary>
public sealed class FixTests : IDisposable
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";
    private const string Secret = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";
    private const string Bad = "{\r\n  // Grüße, the \"mail\" server\r\n  \"Smtp\": {\r\n\t\"Host\" : \"" + Host + "\" ,\r\n\t\"Port\": 26, /* why? */\r\n  },\r\n}";
    private const string BadXml = $"""
        <?xml version="1.0"?>
        <configuration><system.net><mailSettings><smtp>
          <!-- hunter2 -->
          <network host="{Host}" port="465" enableSsl="true" userName="hunter3" password="{Secret}"/>
        </smtp></mailSettings></system.net></configuration>
        """;

    private const string BadTarget = $"""
        <nlog><targets>
          <target name="m" type="MailKit" smtpServer="{Host}" smtpPort="587" smtpPassword="{Secret}"/>
        </targets></nlog>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ses-fix").FullName;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16 little endian", "utf-16 big endian", "latin-1"];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Every_other_byte_stays(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16 little endian" => new UnicodeEncoding(false, true),
            "utf-16 big endian" => new UnicodeEncoding(true, true),
            _ => Encoding.Latin1,
        };
        byte[] expected = [.. encoding.GetPreamble(), .. encoding.GetBytes(Bad.Replace("26", "587", StringComparison.Ordinal))];
        string file = Write("appsettings.json", [.. encoding.GetPreamble(), .. encoding.GetBytes(Bad)]);

        var run = await FixAsync(file);

        Assert.Equal(ExitCode.Compliant, run.ExitCode);
        Assert.Equal(expected, File.ReadAllBytes(file));
        Assert.Matches(@"fixed   \S*appsettings\.json\(5,10\) SESA104 Use port 587", run.Out);
    }

    [Fact]
    public async Task A_second_run_finds_nothing_to_do()
    {
        string file = Write("NLog.config", BadTarget);
        Assert.Equal(ExitCode.Compliant, (await FixAsync(file)).ExitCode);
        byte[] once = File.ReadAllBytes(file);
        var written = DateTime.UnixEpoch.AddDays(1);
        File.SetLastWriteTimeUtc(file, written);

        var again = await FixAsync(file);

        Assert.Equal(ExitCode.Compliant, again.ExitCode);
        Assert.DoesNotContain("fixed", again.Out, StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllBytes(file));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public async Task A_dry_run_prints_a_diff_and_changes_nothing()
    {
        string json = Write("appsettings.json", Bad), target = Write("NLog.config", BadTarget), appender = Write("log4net.config", $"""
            <log4net>
              <appender type="log4net.Appender.SmtpAppender">
                <smtpHost value="{Host}" />
                <port value="587" />
              </appender>
            </log4net>
            """);
        byte[] before = File.ReadAllBytes(json);

        var run = await FixAsync(_folder, "--dry-run");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(json));
        var names = new[] { json, target, appender }.Select(f => Path.GetRelativePath(Directory.GetCurrentDirectory(), f).Replace('\\', '/')).ToList();
        Assert.StartsWith($$"""
            --- {{names[0]}}
            +++ {{names[0]}}
            @@ -5 +5 @@
            -{{"\t"}}"Port": 26, …
            +{{"\t"}}"Port": 587, …
            --- {{names[1]}}
            +++ {{names[1]}}
            @@ -2 +2 @@
            -  <target name="m" type="…" smtpServer="…" smtpPort="…" smtpPassword="…"/>
            +  <target name="m" type="…" smtpServer="…" secureSocketOption="StartTls" smtpPort="…" smtpPassword="${environment:SES_SMTP_PASSWORD}"/>
            --- {{names[2]}}
            +++ {{names[2]}}
            @@ -2,0 +3 @@
            +    <enableSsl value="true" />
            3 files

            """.ReplaceLineEndings("\n"), run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["config", json, "--dry-run"])).ExitCode);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task No_secret_is_printed_and_no_format_changes_the_exit_code(string format)
    {
        Write("web.config", BadXml);
        Write("NLog.config", BadTarget);
        Write("appsettings.json", $$"""
            { "Smtp": { "Host": "{{Host}}", "Port": 26, "Pass": "hunter2", "Pin": 19283746, "Url": "smtp://hunter3:hunter2@example.com", "Password": "{{Secret}}" } } // hunter2
            """);
        foreach (string[] arguments in new string[][] { ["--dry-run"], [] })
        {
            var run = await FixAsync(_folder, [.. arguments, "--format", format, "--verbose"]);
            foreach (string secret in new[] { "hunter2", "hunter3", "19283746", Secret[..12] })
                Assert.DoesNotContain(secret, run.Out + run.Error, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Findings, run.ExitCode);
            Assert.Contains("587", run.Out + run.Error, StringComparison.Ordinal);
        }

        Assert.Contains(Secret, File.ReadAllText(Path.Combine(_folder, "web.config")), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, File.ReadAllText(Path.Combine(_folder, "NLog.config")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_for_machines_stands_alone_on_standard_output()
    {
        Write("appsettings.json", Bad);
        var run = await FixAsync(_folder, "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        Assert.Equal("compliant", json.RootElement.GetProperty("verdict").GetString());
        Assert.Contains("fixed", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("appsettings.json", "{ \"Smtp\": { \"Host\": \"" + Host + "\", \"Port\": 26 ")]
    [InlineData("web.config", "<configuration><system.net><mailSettings><smtp><network host=\"" + Host + "\" port=\"465\" enableSsl=\"true\"/></smtp>")]
    public async Task A_broken_file_is_told_and_left_alone(string name, string text)
    {
        string file = Write(name, text);
        var run = await FixAsync(file);
        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(text, File.ReadAllText(file));
        Assert.Contains("SESA901", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_file_is_told_and_left_alone()
    {
        string file = Write("appsettings.json", Bad);
        File.SetAttributes(file, FileAttributes.ReadOnly);
        try
        {
            var run = await FixAsync(file);
            Assert.Equal(ExitCode.Findings, run.ExitCode);
            Assert.Matches("^ses-verify: .*appsettings.json is left as it was: it is read-only\r?\n$", run.Error);
            Assert.Contains("SESA104", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("fixed", run.Out, StringComparison.Ordinal);
            Assert.Equal(Bad, File.ReadAllText(file));
        }
        finally
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    [Fact]
    public async Task Who_reads_meanwhile_reads_the_old_file_whole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "an open file cannot be replaced there");
        string file = Write("appsettings.json", Bad);
        using var reader = new StreamReader(file);
        Assert.Equal('{', reader.Read());
        Assert.Equal(ExitCode.Compliant, (await FixAsync(file)).ExitCode);
        Assert.Equal(Bad[1..], await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_rights_stay_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("links need a privilege there");
            return;
        }

        string real = Write("elsewhere/real.json", Bad), link = Path.Combine(_folder, "appsettings.json");
        File.CreateSymbolicLink(link, real);
        File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        Assert.Equal(ExitCode.Compliant, (await FixAsync(link)).ExitCode);

        Assert.Equal(real, new FileInfo(link).LinkTarget);
        Assert.Contains("587", File.ReadAllText(real), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(real));
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_is_not_overwritten()
    {
        string path = Write("appsettings.json", Bad);
        var file = new FixedFile(FileText.Read(path));
        Assert.True(file.TryApply(new AppliedRepair("SESA104", "", default), [new TextChange(new TextSpan(0, 0), " ")], hidesBefore: false));
        File.WriteAllText(path, "{}");
        Assert.Equal("something else has changed it meanwhile", FileReplacement.TryWrite(file));
        Assert.Equal("{}", File.ReadAllText(path));
    }

    [Fact]
    public void Parts_are_what_has_changed_since_the_original()
    {
        var random = new Random(7);
        for (int round = 0; round < 500; round++)
        {
            string path = Write("appsettings.json", string.Concat(Enumerable.Range(0, 40).Select(_ => (char)random.Next('a', 'z'))));
            var file = new FixedFile(FileText.Read(path));
            for (int change = 0; change < 6; change++)
            {
                int start = random.Next(file.Current.Text.Length + 1), length = random.Next(Math.Min(5, file.Current.Text.Length - start) + 1);
                file.TryApply(new AppliedRepair("SESA104", "", default), [new TextChange(new TextSpan(start, length), new string('#', random.Next(4)))], hidesBefore: false);
            }

            Assert.Equal(file.Current.Text.ToString(), file.Original.Text.WithChanges(file.Parts.Select(p => new TextChange(p.Before, p.Text))).ToString());
            Assert.Equal(file.Parts.OrderBy(p => p.Before.Start), file.Parts);
        }
    }

    [Fact]
    public void What_would_lead_back_is_not_done()
    {
        var file = new FixedFile(FileText.Read(Write("appsettings.json", "ab")));
        Assert.True(file.TryApply(new AppliedRepair("1", "", default), [new TextChange(new TextSpan(0, 1), "x")], hidesBefore: false));
        Assert.False(file.TryApply(new AppliedRepair("2", "", default), [new TextChange(new TextSpan(0, 1), "a")], hidesBefore: false));
        Assert.Equal("xb", file.Current.Text.ToString());
    }

    [Theory]
    [InlineData("""  "Port": [26], "Pass": "a\"b", "On": true // x""", false, """  "Port": [26], "Pass": "…", "On": true …""")]
    [InlineData("""hunter2 [26] "cut off""", false, """… [26] "…""")]
    [InlineData("""<add key="Port" value="[26]"/><!-- p --><Pass>a=b"c</Pass>""", true, """<add key="Port" value="[26]"/>…<Pass>…=…"…""")]
    [InlineData("""  port='[26]' url="smtp://u:p@[h]">x</b>""", true, """  port='26' url="…h">…</b>""")]
    [InlineData("""[smtp://u:p@h]""", false, """smtp://…@h""")]
    public void Only_keys_and_changes_can_be_read(string marked, bool isXml, string expected)
    {
        var shown = new List<TextSpan>();
        var line = new StringBuilder();
        foreach (char c in marked)
        {
            if (c == '[')
                shown.Add(new TextSpan(line.Length, 0));
            else if (c == ']')
                shown[^1] = TextSpan.FromBounds(shown[^1].Start, line.Length);
            else
                line.Append(c);
        }

        Assert.Equal(expected.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), MaskedLine.Write(line.ToString(), isXml, shown));
    }

    private static Task<(int ExitCode, string Out, string Error)> FixAsync(string path, params string[] arguments) => ToolRun.RunAsync(["config", path, "--fix", .. arguments]);

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
