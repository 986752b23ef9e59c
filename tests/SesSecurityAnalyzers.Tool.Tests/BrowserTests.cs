using System.Text.Json;
using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>The HTML report in Chromium: it fits a phone, has light and dark, and every text stands out from its ground (WCAG 2.1, 1.4.3).</summary>
public sealed partial class BrowserTests
{
    // The report has a policy against scripts, so a page around it measures.
    private const string Measure = """
        <!DOCTYPE html><meta charset="utf-8"><body style="margin:0"><iframe id="f" src="report.html" style="border:0;width:WIDTHpx;height:900px"></iframe><pre id="out"></pre>
        <script>
        document.getElementById('f').addEventListener('load', e => {
          const d = e.target.contentDocument, w = e.target.contentWindow;
          d.querySelectorAll('details').forEach(x => x.open = true);
          const rgb = c => (c.match(/[\d.]+/g) || []).map(Number);
          const light = c => { const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4) }; return .2126 * f(c[0]) + .7152 * f(c[1]) + .0722 * f(c[2]) };
          const ground = x => { for (; x; x = x.parentElement) { const c = rgb(w.getComputedStyle(x).backgroundColor); if (c.length === 3 || c[3] > 0) return c } return [255, 255, 255] };
          let worst = 99, where = '';
          d.querySelectorAll('body *').forEach(x => {
            if (![...x.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) return;
            const a = light(rgb(w.getComputedStyle(x).color)), b = light(ground(x)), ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (ratio < worst) { worst = ratio; where = x.className + ' ' + x.textContent.slice(0, 40) }
          });
          document.getElementById('out').textContent = 'RESULT' + JSON.stringify({ scroll: d.documentElement.scrollWidth, client: d.documentElement.clientWidth, cells: d.querySelectorAll('.matrix td').length,
            chains: d.querySelectorAll('ol.chain').length, inner: Math.max(...[...d.querySelectorAll('.scroll')].map(x => x.scrollWidth - x.clientWidth)),
            background: w.getComputedStyle(d.body).backgroundColor, contrast: worst, where }) + 'END';
        });
        </script>
        """;

    [Theory]
    [InlineData(390, "light", "rgb(255, 255, 255)")]
    [InlineData(390, "dark", "rgb(13, 17, 23)")]
    [InlineData(1280, "light", "rgb(255, 255, 255)")]
    public async Task The_report_reads_well(int width, string scheme, string background)
    {
        string folder = Directory.CreateTempSubdirectory("ses-browser").FullName;
        try
        {
            string report = Path.Combine(folder, "report.html");
            await ToolRun.RunAsync(["demo", "--format", "html", "--output", report]);
            var seen = await LookAsync(folder, width, scheme);

            AssertReadable(seen, background);
            Assert.Equal(Demo.DemoFace.All.Length * 6, seen.GetProperty("cells").GetInt32());
            Assert.True(seen.GetProperty("chains").GetInt32() >= 5);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData(390, "dark", "rgb(13, 17, 23)")]
    [InlineData(1280, "light", "rgb(255, 255, 255)")]
    public async Task Receivers_read_well(int width, string scheme, string background)
    {
        string folder = Directory.CreateTempSubdirectory("ses-browser").FullName;
        try
        {
            await using (var file = File.CreateText(Path.Combine(folder, "report.html")))
                ReportWriter.Write(new VerificationReport { Started = DateTimeOffset.UtcNow, Receivers = [.. Enum.GetValues<DeliveryOutcome>().Select(Receiver)] }, ReportFormat.Html, file);
            AssertReadable(await LookAsync(folder, width, scheme), background);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ReceiverReport Receiver(DeliveryOutcome outcome) => new()
    {
        Domain = $"a-domain-with-a-rather-long-name-{outcome}.example.com",
        Edition = Policy.Tls.ProtocolEdition.Current,
        Started = DateTimeOffset.UtcNow,
        Duration = TimeSpan.FromSeconds(1),
        ByDefault = outcome,
        WithRequire = outcome,
        MailServers = [.. Enumerable.Range(1, 3).Select(i => new MailServerReport { Host = $"inbound-mail-server-number-{i}.eu-central-1.example.com", Preference = i, ByDefault = outcome, WithRequire = outcome })],
        NotTested = outcome == DeliveryOutcome.Unknown ? "421 Too many concurrent SMTP connections" : null,
        Findings = [],
        Verdict = Verdict.Compliant,
    };

    private static void AssertReadable(JsonElement seen, string background)
    {
        Assert.True(seen.GetProperty("scroll").GetInt32() <= seen.GetProperty("client").GetInt32(), $"scrolls sideways: {seen}");
        Assert.True(seen.GetProperty("inner").GetInt32() <= 0, $"a table scrolls sideways: {seen}");
        Assert.Equal(background, seen.GetProperty("background").GetString());
        Assert.True(seen.GetProperty("contrast").GetDouble() >= 4.5, $"too little contrast: {seen}");
    }

    private static async Task<JsonElement> LookAsync(string folder, int width, string scheme)
    {
        ChildProcess.Require("chromium", "chromium");
        string page = Path.Combine(folder, "measure.html");
        await File.WriteAllTextAsync(page, Measure.Replace("WIDTH", width.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), TestContext.Current.CancellationToken);
        string dom = await ChildProcess.RunAsync("chromium",
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", $"--user-data-dir={Path.Combine(folder, "profile")}",
            $"--blink-settings=preferredColorScheme={(scheme == "dark" ? 0 : 1)}", "--virtual-time-budget=3000", "--dump-dom", new Uri(page).AbsoluteUri,
        ]);
        var match = Result().Match(dom);
        Assert.True(match.Success, dom[..Math.Min(500, dom.Length)]);
        using var json = JsonDocument.Parse(System.Net.WebUtility.HtmlDecode(match.Groups[1].Value));
        return json.RootElement.Clone();
    }

    [GeneratedRegex("RESULT(\\{.*?\\})END", RegexOptions.Singleline)]
    private static partial Regex Result();
}
