using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Policy.Rules;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

public class FileEditTests
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    [Theory]
    [MemberData(nameof(FileConnectionTests.Xml), MemberType = typeof(FileConnectionTests))]
    [MemberData(nameof(FileConnectionTests.Json), MemberType = typeof(FileConnectionTests))]
    public void Every_edit_makes_its_finding_go_away_and_brings_no_other(string name, string text, string expected)
    {
        Assert.NotNull(expected);
        var before = Judge(name, text);
        foreach (var finding in before)
        {
            foreach (var edit in finding.Edits)
            {
                var after = Judge(name, Apply(text, edit));
                var ids = after.Select(f => f.Finding.Rule.Id).ToList();
                Assert.DoesNotContain(finding.Finding.Rule.Id, ids);
                Assert.Subset(before.Select(f => f.Finding.Rule.Id).ToHashSet(), ids.ToHashSet());
            }
        }
    }

    [Theory]
    [InlineData("web.config", $"""<mailSettings><smtp><network host='{Host}' port="587"/></smtp></mailSettings>""", $"""<mailSettings><smtp><network host='{Host}' enableSsl="true" port="587"/></smtp></mailSettings>""")]
    [InlineData("web.config", $"""<mailSettings><smtp><network host="{Host}" port="465" enableSsl="true"/></smtp></mailSettings>""", $"""<mailSettings><smtp><network host="{Host}" port="587" enableSsl="true"/></smtp></mailSettings>""")]
    [InlineData("web.config", $"""<mailSettings><smtp><network host="{Host}" enableSsl="true"/></smtp></mailSettings>""", $"""<mailSettings><smtp><network host="{Host}" port="587" enableSsl="true"/></smtp></mailSettings>""")]
    [InlineData("NLog.config", $"""<nlog><targets><target type="MailKit" smtpServer="{Host}" smtpPort="587"/></targets></nlog>""", $"""<nlog><targets><target type="MailKit" smtpServer="{Host}" secureSocketOption="StartTls" smtpPort="587"/></targets></nlog>""")]
    [InlineData("NLog.config", $"""<nlog><targets><target type="MailKit" smtpServer="{Host}" smtpPort="587" secureSocketOption="0"/></targets></nlog>""", $"""<nlog><targets><target type="MailKit" smtpServer="{Host}" smtpPort="587" secureSocketOption="3"/></targets></nlog>""")]
    [InlineData("NLog.config", $"""<nlog><targets><target type="MailKit" smtpServer="{Host}" smtpPort="587" enableSsl="true"/></targets></nlog>""", $"""<nlog><targets><target type="MailKit" smtpServer="{Host}" smtpPort="465" enableSsl="true"/></targets></nlog>""")]
    [InlineData("NLog.config", $"""<nlog><targets><target type="Mail" smtpServer="{Host}" smtpPort="587" enableSsl="true" smtpPassword="BLBM/9hSUELfq8Gw"/></targets></nlog>""", """<nlog><targets><target type="Mail" smtpServer="email-smtp.us-east-1.amazonaws.com" smtpPort="587" enableSsl="true" smtpPassword="${environment:SES_SMTP_PASSWORD}"/></targets></nlog>""")]
    [InlineData("log4net.config", $"<log4net>\r\n  <appender type=\"log4net.Appender.SmtpAppender\">\r\n    <smtpHost value=\"{Host}\" />\r\n    <port value=\"587\" />\r\n  </appender>\r\n</log4net>",
        $"<log4net>\r\n  <appender type=\"log4net.Appender.SmtpAppender\">\r\n    <enableSsl value=\"true\" />\r\n    <smtpHost value=\"{Host}\" />\r\n    <port value=\"587\" />\r\n  </appender>\r\n</log4net>")]
    [InlineData("appsettings.json", "{ \"Serilog\": { \"WriteTo\": [ { \"Name\": \"Email\", \"Args\": {\n  \"from\": \"a\",\n  \"host\": \"" + Host + "\",\n  \"port\": 587 } } ] } }",
        "{ \"Serilog\": { \"WriteTo\": [ { \"Name\": \"Email\", \"Args\": {\n  \"from\": \"a\",\n  \"connectionSecurity\": \"StartTls\",\n  \"host\": \"" + Host + "\",\n  \"port\": 587 } } ] } }")]
    [InlineData("appsettings.json", "{ \"Host\": \"" + Host + "\", \"Port\": 465, \"SecureSocketOptions\": \"StartTls\" }", "{ \"Host\": \"" + Host + "\", \"Port\": 465, \"SecureSocketOptions\": \"SslOnConnect\" }")]
    [InlineData("appsettings.json", "{ \"Host\": \"email-smtp.us-east1.amazonaws.com\" }", "{ \"Host\": \"" + Host + "\" }")]
    public void First_edit_writes_what_the_library_reads(string name, string text, string expected)
    {
        var finding = Assert.Single(Judge(name, text));
        Assert.Equal(expected, Apply(text, finding.Edits[0]));
    }

    [Theory]
    [InlineData("{ \"Smtp:Host\": \"" + Host + "\", \"Smtp:Password\": \"BLBM/9hSUELfq8Gw\" }")]
    [InlineData("{ \"Serilog:WriteTo:A:Name\": \"Email\", \"Serilog:WriteTo:A:Args:host\": \"" + Host + "\", \"Serilog:WriteTo:A:Args:port\": 587 }")]
    public void Writes_nothing_that_it_does_not_know_how_to_write(string text) => Assert.Empty(Assert.Single(Judge("appsettings.json", text)).Edits);

    private static List<FileFinding> Judge(string name, string text)
    {
        var set = ConfigurationFiles.With(name, text).Read();
        Assert.Empty(set.Errors);
        return [.. set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken)];
    }

    private static string Apply(string text, FileEdit edit) => text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
}
