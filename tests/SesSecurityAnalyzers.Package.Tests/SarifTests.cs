using System.Text.Json;
using SesSecurityAnalyzers.Demo;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>What a code-scanning service gets to read.</summary>
public sealed class SarifTests(PackedPackage package)
{
    [Fact]
    public async Task Log_carries_rules_with_help_and_weaknesses_and_related_places()
    {
        var consumer = new Consumer(package)
            .WithProject()
            .With("Mailer.cs", """
                using System.Net.Mail;

                namespace Contoso
                {
                    public static class Mailer
                    {
                        private const int Port =
                            465;

                        public static void Send(MailMessage message) =>
                            new SmtpClient("email-smtp.eu-west-1.amazonaws.com", Port) { EnableSsl = true }.Send(message);
                    }
                }
                """);
        var build = await consumer.BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(["Mailer.cs:11 SESA103 warning"], build.Summary);

        using var log = JsonDocument.Parse(File.ReadAllText(SarifLog.Logs(consumer.Folder).Single()));
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        var run = log.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "SESA103");
        Assert.Equal("TLS mode does not match the port", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.NotEmpty(rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
        Assert.StartsWith("https://", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
        Assert.Equal("Security", rule.GetProperty("properties").GetProperty("category").GetString());
        Assert.Contains("CWE-319", rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(t => t.GetString()));

        var result = run.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "SESA103");
        var related = result.GetProperty("relatedLocations").EnumerateArray().Select(l => l.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Contains(8, related);
    }
}
