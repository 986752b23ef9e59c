using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>Files broken in every way we could think of: one clear error at the line, or nothing; soon; and never an exception.</summary>
public class BrokenFileTests
{
    private const string Secret = "BLBM/9hSUELfq8Gw";
    private static readonly string[] JsonFiles = ["appsettings.json", "appsettings.Production.json", "ses-security.json"];
    private static readonly string[] XmlFiles = ["web.config", "app.config", "Tool.exe.config", "NLog.config", "log4net.config"];

    // The line of the error, counted from 1; 0: nothing is said.
    private static readonly (string Way, string Text, int Line)[] JsonWays =
    [
        ("empty", "", 0),
        ("blank", " \r\n\t\n", 0),
        ("only a byte order mark", "\uFEFF", 0),
        ("only a comment", "// nothing\n/* yet */", 0),
        ("another language's true", "{\n \"A\": True\n}", 2),
        ("another language's null", "{\n \"A\": None\n}", 2),
        ("a word", "{\n \"A\": value\n}", 2),
        ("a password without quotes", $"{{\n \"Password\": {Secret}\n}}", 2),
        ("single quotes", "{\n 'A': 1\n}", 2),
        ("a name without quotes", "{\n A: 1\n}", 2),
        ("no colon", "{\n \"A\" 1\n}", 2),
        ("no value", "{\n \"A\": ,\n \"B\": 1 }", 2),
        ("no comma", "{\n \"A\": 1\n \"B\": 2\n}", 3),
        ("two commas", "{\n \"A\": 1,,\n \"B\": 2\n}", 2),
        ("a comma first", "{\n, \"A\": 1 }", 2),
        ("not closed", "{\n \"A\": 1\n", 2),
        ("cut in a name", "{\n \"A", 2),
        ("cut after a colon", "{\n \"A\":", 2),
        ("cut in an escape", "{\n \"A\": \"\\", 2),
        ("cut in a number of an escape", "{\n \"A\": \"\\u00", 2),
        ("the wrong bracket", "{\n \"A\": [ 1 }\n}", 2),
        ("a bracket too many", "{ \"A\": 1 }\n}", 2),
        ("two values", "{}\n{}", 2),
        ("an array", "\n[ { \"A\": 1 } ]", 2),
        ("a string", "\n\"A\"", 2),
        ("a line end in a string", "{\n \"A\": \"x\n\" }", 2),
        ("a control character in a string", "{\n \"A\": \"x\u0001\" }", 2),
        ("an escape of another language", "{\n \"Path\": \"C:\\mail\" }", 2),
        ("a number with a leading zero", "{\n \"A\": 0587 }", 2),
        ("a plus sign", "{\n \"A\": +587 }", 2),
        ("a number in hexadecimal", "{\n \"A\": 0x24B }", 2),
        ("a number without an end", "{\n \"A\": 1e }", 2),
        ("a comment that is not closed", "{ \"A\": 1 }\n/* and", 2),
        ("a hash comment", "{\n # port\n \"A\": 1 }", 2),
        ("a merge conflict", "{\n<<<<<<< HEAD\n \"A\": 1\n=======\n \"A\": 2\n>>>>>>> main\n}", 2),
        ("XML", "\n<configuration/>", 2),
        ("YAML", "\nsmtp:\n  host: x", 2),
        ("binary", "\nMZ\0\u0003\uFFFD\0\uFFFD", 2),
        ("nothing but brackets", new string('[', 100_000), 1),
        ("nothing but objects", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), 1),
        ("quotes", new string('"', 999), 1),
        ("slashes", new string('/', 2) + "\n/", 2),
    ];

    private static readonly (string Way, string Text, int Line)[] XmlWays =
    [
        ("empty", "", 0),
        ("blank", " \r\n\t\n", 0),
        ("only a byte order mark", "\uFEFF", 0),
        ("only a declaration", "<?xml version=\"1.0\"?>\n", 1),
        ("only a comment", "<!-- nothing -->\n", 1),
        ("a value without quotes", "<configuration>\n<a b=true/></configuration>", 2),
        ("a password without quotes", $"<configuration>\n<a password={Secret}/></configuration>", 2),
        ("a quote too few", "<configuration>\n<a b=\"true/></configuration>", 2),
        ("an attribute without value", "<configuration>\n<a b/></configuration>", 2),
        ("an attribute twice", "<configuration>\n<a b=\"1\" b=\"2\"/></configuration>", 2),
        ("no blank between attributes", "<configuration>\n<a b=\"1\"c=\"2\"/></configuration>", 2),
        ("a tag that is not closed", "<configuration>\n<a b=\"1\"\n</configuration>", 3),
        ("an element that is not closed", "<configuration>\n<a>\n</configuration>", 3),
        ("the root not closed", "<configuration>\n<a/>", 2),
        ("an end tag alone", "\n</configuration>", 2),
        ("an end tag too many", "<configuration/>\n</configuration>", 2),
        ("two roots", "<a/>\n<b/>", 2),
        ("text before the root", "\nx <a/>", 2),
        ("text after the root", "<a/>\nx", 2),
        ("an ampersand", "<configuration>\n<a b=\"1&2\"/></configuration>", 2),
        ("an entity that is not known", "<configuration>\n<a b=\"&nbsp;\"/></configuration>", 2),
        ("an angle bracket in a value", "<configuration>\n<a b=\"<host>\"/></configuration>", 2),
        ("a prefix that is not declared", "<configuration>\n<x:a/></configuration>", 2),
        ("a type prefix that is not declared", "<nlog>\n<target xsi:type=\"Mail\"/></nlog>", 2),
        ("a name that is none", "<configuration>\n<1/></configuration>", 2),
        ("a declaration that comes late", "\n<?xml version=\"1.0\"?><a/>", 2),
        ("a comment that is not closed", "<a/>\n<!-- x", 2),
        ("dashes in a comment", "<a>\n<!-- x -- y --></a>", 2),
        ("text that is not closed", "<a>\n<![CDATA[ x</a>", 2),
        ("a control character", "<a>\n<b c=\"\u0001\"/></a>", 2),
        ("a reference to a control character", "<a>\n<b c=\"&#1;\"/></a>", 2),
        ("a version of the future", "<?xml version=\"9.9\"?>\n<a/>", 1),
        ("a merge conflict", "<a>\n<<<<<<< HEAD\n<b/></a>", 2),
        ("JSON", "\n{ \"A\": 1 }", 2),
        ("a text", "\nport=25", 2),
        ("binary", "\nMZ\0\u0003\uFFFD\0\uFFFD", 2),
        ("entities that grow", "<!DOCTYPE a [<!ENTITY x \"yyyyyyyyyy\"><!ENTITY z \"&x;&x;&x;&x;\">]>\n<a>&z;</a>", 2),
        ("an entity from outside", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<a>&x;</a>", 2),
        ("nothing but elements", string.Concat(Enumerable.Repeat("<a>", 100_000)), 1),
        ("elements in elements", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)), 1),
        ("angle brackets", new string('<', 999), 1),
    ];

    public static TheoryData<string, string, string, int> Ways()
    {
        var data = new TheoryData<string, string, string, int>();
        foreach (var (files, ways) in new[] { (JsonFiles, JsonWays), (XmlFiles, XmlWays) })
        {
            foreach (var file in files)
            {
                foreach (var (way, text, line) in ways)
                    data.Add(file, way, text, line);
            }
        }

        return data;
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Ways))]
    public void Says_where_and_why(string file, string way, string text, int line)
    {
        Assert.NotEmpty(way);
        var watch = Stopwatch.StartNew();
        var set = Read(new InMemoryText("/project/" + file, text));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
        Assert.Empty(set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken));
        Assert.Equal(line == 0 ? [] : [line], set.Errors.Select(e => e.Lines.Start.Line + 1));
        Assert.All(set.Errors, e =>
        {
            Assert.StartsWith(file + " is left out, because ", e.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, e.Message, StringComparison.Ordinal);
            Assert.True(e.Span.End <= text.Length);
            Assert.Equal("/project/" + file, e.Location.GetLineSpan().Path);
        });
    }

    [Fact]
    public void There_are_thirty_ways_for_each_kind()
    {
        Assert.True(JsonWays.Length >= 30);
        Assert.True(XmlWays.Length >= 30);
    }

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("web.config")]
    [InlineData("ses-security.json")]
    public void Leaves_a_huge_file_out(string name)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes("{ \"A\": 1 }"));
        stream.SetLength(100 * 1024 * 1024);
        var text = SourceText.From(stream, Encoding.UTF8);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var error = Assert.Single(Read(new OpenedText("/project/" + name, text)).Errors);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"It took {watch.Elapsed}.");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1024 * 1024);
        Assert.Equal($"{name} is left out, because it has {text.Length.ToString(CultureInfo.InvariantCulture)} characters; at most 1048576 are read", error.Message);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Reads_every_encoding_with_its_mark(string encoding)
    {
        const string Settings = "{ \"Höst\": \"email-smtp.us-east-1.amazonaws.com\",\r\n  \"Port\": 2525 }";
        const string Mail = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n<configuration><mailSettings><smtp><network host=\"email-smtp.us-east-1.amazonaws.com\" port=\"2525\" enableSsl=\"true\"/></smtp></mailSettings></configuration>";
        foreach (var (name, content, line) in new[] { ("appsettings.json", Settings, 1), ("web.config", Mail, 1) })
        {
            var bytes = Encoding.GetEncoding(encoding);
            using var stream = new MemoryStream([.. bytes.GetPreamble(), .. bytes.GetBytes(content)]);
            var text = SourceText.From(stream);
            var set = Read(new OpenedText("/project/" + name, text));
            Assert.Empty(set.Errors);
            var finding = Assert.Single(set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken));
            var origin = (FileOrigin)finding.Finding.Origin!;
            Assert.Equal(("2525", line), (text.ToString(origin.Span), origin.Lines.Start.Line));
        }
    }

    [Fact]
    public void Takes_the_byte_order_mark_in_a_text()
    {
        foreach (var (name, content) in new[] { ("appsettings.json", "\uFEFF{ \"Host\": \"email-smtp.us-east-1.amazonaws.com\", \"Port\": 2525 }"), ("web.config", "\uFEFF<?xml version=\"1.0\"?><mailSettings><smtp><network host=\"email-smtp.us-east-1.amazonaws.com\" port=\"2525\" enableSsl=\"true\"/></smtp></mailSettings>") })
        {
            var files = ConfigurationFiles.With(name, content);
            var finding = Assert.Single(files.Read().Review(SecurityPolicy.Default, TestContext.Current.CancellationToken));
            Assert.Equal("2525", files.At((FileOrigin)finding.Finding.Origin!));
        }
    }

    [Fact]
    public void Line_ends_that_XML_does_not_know_move_nothing()
    {
        const string Mail = "<!-- \u2028 \u0085 \r --><mailSettings>\r\n<smtp><network host=\"email-smtp.us-east-1.amazonaws.com\" port=\"2525\"\n enableSsl=\"true\"/></smtp></mailSettings>";
        var finding = Assert.Single(Read(new InMemoryText("/project/web.config", Mail)).Review(SecurityPolicy.Default, TestContext.Current.CancellationToken));
        var span = ((FileOrigin)finding.Finding.Origin!).Span;
        Assert.Equal("2525", Mail.Substring(span.Start, span.Length));
    }

    public static TheoryData<string, string, string> Shapes()
    {
        static string Many(string text, int count) => string.Concat(Enumerable.Range(0, count).Select(i => text.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        return new()
        {
            { "appsettings.json", "hosts", "{" + Many("\"h#\":\"a.b\",", 70_000) + "}" },
            { "appsettings.json", "hosts and ports", "{" + Many("\"h#\":\"a.b\",\"#port\":1,\"#pass\":\"x\",", 20_000) + "}" },
            { "appsettings.json", "openings", "{ \"Host\": \"" + new string('{', 1_000_000) + "\" }" },
            { "appsettings.json", "colons", "{" + Many("\"a:a:a:a:a:a:a:a:#\":1,", 40_000) + "}" },
            { "appsettings.json", "sinks", "{ \"WriteTo\": [" + Many("{\"Name\":\"Email\",\"Args\":{\"host\":\"email-smtp.us-east-1.amazonaws.com\"}},", 10_000) + "] }" },
            { "appsettings.json", "items", "{ \"A\": [" + Many("1,", 500_000) + "] }" },
            { "NLog.config", "targets and defaults", "<nlog><targets>" + Many("<default-target-parameters type='Mail'/><target type='Mail' smtpServer='x'/>", 12_000) + "</targets></nlog>" },
            { "NLog.config", "variables", "<nlog><variable name='a' value='" + Many("${a}", 100_000) + "'/><targets>" + Many("<target type='Mail' smtpServer='${a}'/>", 10_000) + "</targets></nlog>" },
            { "NLog.config", "openings", "<nlog><targets><target type='Mail' smtpServer='" + Many("${", 500_000) + "'/></targets></nlog>" },
            { "web.config", "attributes", "<mailSettings><smtp><network " + Many("a#='' ", 100_000) + "/></smtp></mailSettings>" },
            { "web.config", "sections", "<mailSettings>" + Many("<smtp><network host='email-smtp.us-east-1.amazonaws.com'/></smtp>", 15_000) + "</mailSettings>" },
            { "log4net.config", "parameters", "<appender type='log4net.Appender.SmtpAppender'>" + Many("<param name='p#' value='1'/>", 30_000) + "</appender>" },
            { "ses-security.json", "clients", "{ \"clients\": [" + Many("{ \"type\": \"T#\" },", 40_000) + "] }" },
        };
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Shapes))]
    public void Is_soon_done_with_much_of_one_kind(string file, string kind, string text)
    {
        Assert.True(text.Length <= FileSizes.Largest, kind);
        var watch = Stopwatch.StartNew();
        _ = Read(new InMemoryText("/project/" + file, text)).Review(SecurityPolicy.Default, TestContext.Current.CancellationToken).Count();
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {watch.ElapsedMilliseconds} ms");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{kind} took {watch.Elapsed}.");
    }

    [Fact]
    public void Many_colons_in_a_name_do_no_harm()
    {
        var set = Read(new InMemoryText("/project/appsettings.json", "{ \"" + new string(':', 500_000) + "\": \"email-smtp.us-east-1.amazonaws.com\" }"));
        Assert.Empty(set.Errors);
        Assert.Empty(set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_key_that_stands_twice_is_what_configuration_refuses()
    {
        var error = Assert.Single(Read(new InMemoryText("/project/appsettings.json", "{ \"Smtp\": { \"Port\": 587 },\n  \"smtp:port\": 25 }")).Errors);
        Assert.Equal((1, "appsettings.json is left out, because the key 'smtp:port' stands twice"), (error.Lines.Start.Line, error.Message));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_an_error_without_exception() => Assert.Single(Read(new ClosedText()).Errors);

    [Fact]
    public void A_cancelled_read_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ConfigurationSet.Read([new InMemoryText("/p/appsettings.json", "{ \"A\": 1 }")], false, source.Token));
    }

    private static ConfigurationSet Read(AdditionalText file) => ConfigurationSet.Read([file], isNetFramework: false, TestContext.Current.CancellationToken);

    private sealed class OpenedText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class ClosedText : AdditionalText
    {
        public override string Path => "/project/web.config";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidDataException("binary");
    }
}
