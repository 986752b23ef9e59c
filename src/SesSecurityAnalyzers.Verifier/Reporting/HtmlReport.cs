using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>
/// One HTML file: no script, nothing from elsewhere, light and dark by the reader's setting, readable on a phone and by a screen reader. What a colour says, a sign and a
/// word say too.
/// </summary>
internal static class HtmlReport
{
    private const string Style = """
        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--soft:#57606a;--line:#d0d7de;--card:#f6f8fa;--good:#116329;--goodbg:#dafbe1;--bad:#a40e26;--badbg:#ffebe9;--note:#7d4e00;--notebg:#fff8c5;--idle:#57606a;--idlebg:#eaeef2}
        @media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--soft:#9198a1;--line:#3d444d;--card:#151b23;--good:#56d364;--goodbg:#12261e;--bad:#ff8f87;--badbg:#2d1517;--note:#e3b341;--notebg:#272115;--idle:#9198a1;--idlebg:#212830}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1rem;max-width:72rem;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
        h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.3rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}h3{font-size:1.05rem;margin:1.2rem 0 .4rem}
        p{margin:.3rem 0}.soft{color:var(--soft)}a{color:inherit}code{font-size:.9em;overflow-wrap:anywhere}
        .tag{display:inline-block;padding:.1rem .6rem;border-radius:1rem;font-weight:600;white-space:nowrap}
        .good{color:var(--good);background:var(--goodbg)}.bad{color:var(--bad);background:var(--badbg)}.note{color:var(--note);background:var(--notebg)}.idle{color:var(--idle);background:var(--idlebg)}
        .scroll{position:relative;overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
        table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.5rem .6rem;color:var(--soft)}
        th,td{padding:.4rem .6rem;text-align:left;border-top:1px solid var(--line);vertical-align:top}thead th{border-top:0;white-space:nowrap}
        .matrix thead th+th{text-align:center}.matrix td{text-align:center;min-width:5.2rem;border-left:1px solid var(--line)}.matrix td small{display:block;font-weight:400}.matrix tbody th{white-space:nowrap}
        .receivers th,.receivers td{overflow-wrap:anywhere}.receivers .tag{white-space:normal}.day{white-space:nowrap}.sign{font-size:1.2rem;line-height:1;font-weight:700}
        details{border:1px solid var(--line);border-radius:.5rem;padding:.4rem .8rem;margin:.6rem 0;background:var(--card)}summary{cursor:pointer;font-weight:600;overflow-wrap:anywhere}
        ol.chain{list-style:none;margin:.5rem 0;padding:0}ol.chain li{border:1px solid var(--line);border-left:.35rem solid var(--idle);border-radius:.4rem;padding:.4rem .7rem;background:var(--bg);overflow-wrap:anywhere}
        ol.chain li+li{margin-top:1.6rem;position:relative}ol.chain li+li::before{content:"\2193  signed by";position:absolute;top:-1.55rem;left:.2rem;color:var(--soft);font-size:.85rem}
        ol.chain li.bad,ol.chain li.good{color:inherit;background:var(--bg)}ol.chain li.bad{border-left-color:var(--bad)}ol.chain li.good{border-left-color:var(--good)}
        dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .9rem;margin:.4rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
        ul.findings{list-style:none;margin:.5rem 0;padding:0}ul.findings li{border-left:.35rem solid var(--bad);padding:.2rem .7rem;margin:.5rem 0;overflow-wrap:anywhere}ul.findings li.info{border-color:var(--note)}
        @media(max-width:40rem){body{padding:.6rem}dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}.matrix thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.matrix tr{display:grid;grid-template-columns:repeat(3,1fr)}.matrix tbody th{grid-column:1/-1}.matrix td{min-width:0;padding:.35rem .2rem}.matrix td::before{content:attr(data-version);display:block;font-size:.8rem}.receivers thead{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.receivers tr,.receivers th,.receivers td{display:block}.receivers tr{border-top:1px solid var(--line);padding:.3rem 0}.receivers tbody th,.receivers td{border:0;padding:.15rem .6rem}.receivers td::before{content:attr(data-label);display:block;color:var(--soft);font-size:.85rem}}
        @media print{details{break-inside:avoid}}
        """;

    public static void Write(VerificationReport report, TextWriter writer)
    {
        string verdict = ReportWording.Describe(report.Verdict);
        writer.WriteLine("<!DOCTYPE html>");
        writer.WriteLine("<html lang=\"en\">");
        writer.WriteLine("<head>");
        writer.WriteLine("<meta charset=\"utf-8\">");
        writer.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        writer.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        writer.WriteLine($"<title>ses-verify: {verdict}</title>");
        writer.WriteLine($"<style>{Style}</style>");
        writer.WriteLine("</head>");
        writer.WriteLine("<body>");
        writer.WriteLine("<header>");
        writer.WriteLine($"<h1>ses-verify {Tag(report.Verdict)}</h1>");
        writer.WriteLine($"<p class=\"soft\">{report.Started.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC, {InvariantText.Measured(report.Duration)}. {Summary(report)}</p>");
        writer.WriteLine("</header>");
        writer.WriteLine("<main>");
        foreach (var endpoint in report.Endpoints)
            WriteEndpoint(writer, endpoint);
        if (report.Receivers.Count > 0)
            WriteReceivers(writer, report.Receivers);
        if (report.Files.Count > 0)
        {
            writer.WriteLine("<section><h2>Files</h2>");
            writer.WriteLine($"<p>{report.Files.Count} looked at.</p>");
            WriteFindings(writer, report.FileFindings);
            writer.WriteLine("</section>");
        }

        writer.WriteLine("</main>");
        writer.WriteLine("</body>");
        writer.WriteLine("</html>");
    }

    private static string Summary(VerificationReport report)
    {
        int warnings = report.AllFindings.Count(f => f.Rule.Severity == RuleSeverity.Warning);
        int notes = report.AllFindings.Count() - warnings;
        return $"{Count(warnings, "finding")}, {Count(notes, "note")}.";
    }

    private static void WriteEndpoint(TextWriter writer, EndpointReport endpoint)
    {
        writer.WriteLine("<section>");
        writer.WriteLine($"<h2>{Html(endpoint.Host)} {Tag(endpoint.Verdict)}</h2>");
        writer.WriteLine($"<p class=\"soft\">Judged by the documentation's edition <em>{ReportWording.Describe(endpoint.Edition)}</em>; {InvariantText.Measured(endpoint.Duration)}.</p>");
        WriteMatrix(writer, endpoint.Ports);
        WriteFindings(writer, endpoint.Findings);
        foreach (var port in endpoint.Ports)
            WritePort(writer, port);
        writer.WriteLine("</section>");
    }

    private static void WriteMatrix(TextWriter writer, IReadOnlyList<PortReport> ports)
    {
        writer.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Versions by port\"><table class=\"matrix\">");
        writer.WriteLine("<caption>Versions that each port takes. \u2713 agrees with the documentation, \u2717 does not, ! is documented but not taken, ? could not be told.</caption>");
        writer.Write("<thead><tr><th scope=\"col\">Port</th>");
        foreach (var version in VersionProber.Order)
            writer.Write($"<th scope=\"col\">{TlsVersionNames.Describe(version)}</th>");
        writer.WriteLine("</tr></thead><tbody>");
        foreach (var port in ports)
        {
            writer.Write($"<tr><th scope=\"row\">{Html(port.Port.ToString())}</th>");
            foreach (var verdict in port.Versions)
            {
                var (style, sign) = verdict switch
                {
                    { Outcome: VersionOutcome.AcceptedAnonymously or VersionOutcome.NoStartTls or VersionOutcome.NotTls } => ("bad", "\u2717"),
                    { IsDecided: false } => ("idle", "?"),
                    _ when ReportWording.Agrees(port, verdict) => ("good", "\u2713"),
                    { Outcome: VersionOutcome.Refused } => ("note", "!"),
                    _ => ("bad", "\u2717"),
                };
                string how = ReportWording.Describe(verdict.Outcome) + (verdict.Implied ? "*" : "");
                writer.Write($"<td class=\"{style}\" data-version=\"{TlsVersionNames.Describe(verdict.Version)}\" title=\"{Html(verdict.Evidence)}\"><span class=\"sign\" aria-hidden=\"true\">{sign}</span><small>{how}</small></td>");
            }

            writer.WriteLine("</tr>");
        }

        writer.WriteLine("</tbody></table></div>");
        if (ports.Any(p => p.Versions.Any(v => v.Implied)))
            writer.WriteLine("<p class=\"soft\">* follows from the answer to another offer.</p>");
    }

    private static void WritePort(TextWriter writer, PortReport port)
    {
        writer.WriteLine($"<details><summary>{Html(port.Port.ToString())}: {(port.NotTested is null ? Html(ReportWording.DescribeBest(port)) : "not tested, " + Html(port.NotTested))}</summary>");
        writer.WriteLine("<dl>");
        Term(writer, "Address", port.RemoteEndPoint?.ToString());
        Term(writer, "Best", ReportWording.DescribeBest(port));
        Term(writer, "Documented", TlsVersionNames.Describe(port.Documented));
        Term(writer, "Connections", port.Connections.ToString(CultureInfo.InvariantCulture));
        if (port.Smtp is { } smtp)
        {
            Term(writer, "Greeting", smtp.Greeting);
            if (smtp.StartTlsOffered is { } offered)
                Term(writer, "STARTTLS", offered ? "offered" : "not offered");
            Term(writer, "AUTH before TLS", Command(smtp.AuthBeforeTls, smtp.AuthBeforeTlsReply));
            Term(writer, "MAIL before TLS", Command(smtp.MailBeforeTls, smtp.MailBeforeTlsReply));
            Term(writer, "Injected command", Command(smtp.InjectedCommand, smtp.InjectedCommandEvidence));
            Term(writer, "Inside TLS", smtp.ExtensionsInTls.Count > 0 ? string.Join(", ", smtp.ExtensionsInTls) : null);
        }

        writer.WriteLine("</dl>");
        if (port.Certificate is { } certificate)
            WriteChain(writer, certificate);
        writer.WriteLine("<h3>Evidence</h3><dl>");
        foreach (var verdict in port.Versions)
            Term(writer, TlsVersionNames.Describe(verdict.Version), verdict.Evidence + (verdict.CipherSuite is null ? "" : ", " + verdict.CipherSuite) + (verdict.Group is null ? "" : ", " + verdict.Group));
        writer.WriteLine("</dl></details>");
    }

    private static void WriteChain(TextWriter writer, CertificateReport certificate)
    {
        writer.WriteLine("<h3>Certificate chain</h3>");
        foreach (string explanation in certificate.Explanations)
            writer.WriteLine($"<p><span class=\"tag bad\">problem</span> {Html(explanation)}</p>");
        writer.WriteLine("<ol class=\"chain\">");
        for (int i = 0; i < certificate.Chain.Count; i++)
        {
            var one = certificate.Chain[i];
            string names = one.Names.Count > 0 ? $"<br><span class=\"soft\">{Html(string.Join(", ", one.Names))}</span>" : "";
            writer.WriteLine($"<li class=\"{(certificate.IsGood ? "good" : i == 0 ? "bad" : "idle")}\"><strong>{Html(one.Subject)}</strong>{names}<br>{Html(one.Key)}, {Html(one.SignatureAlgorithm)}, <span class=\"day\">{InvariantText.Day(one.NotBefore)}</span> to <span class=\"day\">{InvariantText.Day(one.NotAfter)}</span><br><code>SHA-256 {Html(one.Sha256)}</code></li>");
        }

        if (certificate.TrustAnchor is { } anchor)
            writer.WriteLine($"<li class=\"good\"><strong>{Html(anchor)}</strong><br><span class=\"soft\">trusted</span></li>");
        else if (certificate.Chain is [.., var last])
            writer.WriteLine($"<li class=\"bad\"><strong>{Html(last.Issuer)}</strong><br><span class=\"soft\">not trusted, or not there</span></li>");
        writer.WriteLine("</ol>");
        writer.WriteLine($"<p>Revocation: {ReportWording.Describe(certificate.Revocation)}; stapled OCSP response: {ReportWording.Describe(certificate.StapledOcsp)}.</p>");
    }

    private static void WriteReceivers(TextWriter writer, IReadOnlyList<ReceiverReport> receivers)
    {
        writer.WriteLine("<section><h2>Receivers</h2>");
        writer.WriteLine("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Receivers\"><table class=\"receivers\"><caption>What becomes of mail that SES delivers.</caption>");
        writer.WriteLine("<thead><tr><th scope=\"col\">Domain</th><th scope=\"col\">By default</th><th scope=\"col\">With REQUIRE</th><th scope=\"col\">Mail servers</th></tr></thead><tbody>");
        foreach (var receiver in receivers)
        {
            var servers = receiver.MailServers.Select(m => $"{Html(m.Host)} <span class=\"soft\">{m.Preference}, {ReportWording.Describe(m.ByDefault)}</span>");
            string told = string.Join("<br>", receiver.NotTested is null ? servers : servers.Append(Html(receiver.NotTested)));
            writer.WriteLine($"<tr><th scope=\"row\">{Html(receiver.Domain)}</th><td data-label=\"By default\">{Outcome(receiver.ByDefault)}</td><td data-label=\"With REQUIRE\">{Outcome(receiver.WithRequire)}</td><td data-label=\"Mail servers\">{told}</td></tr>");
        }

        writer.WriteLine("</tbody></table></div>");
        WriteFindings(writer, receivers.SelectMany(r => r.Findings).ToList());
        writer.WriteLine("</section>");
    }

    private static void WriteFindings(TextWriter writer, IReadOnlyList<ReportFinding> findings)
    {
        if (findings.Count == 0)
        {
            writer.WriteLine("<p>No findings.</p>");
            return;
        }

        writer.WriteLine("<ul class=\"findings\">");
        foreach (var finding in findings.OrderByDescending(f => f.Rule.Severity))
        {
            bool warning = finding.Rule.Severity == RuleSeverity.Warning;
            string where = finding.Line > 0 ? $"{finding.Subject}:{finding.Line}" : finding.Subject;
            writer.WriteLine($"<li class=\"{(warning ? "warning" : "info")}\"><span class=\"tag {(warning ? "bad" : "note")}\">{(warning ? "finding" : "note")}</span> <strong>{Html(finding.Rule.Title)}</strong> (<a href=\"{Html(finding.Rule.HelpLink.AbsoluteUri)}\" rel=\"noreferrer\">{Html(finding.Rule.Id)}</a>)<br>{Html(where)}: {Html(finding.Message)}</li>");
        }

        writer.WriteLine("</ul>");
    }

    private static void Term(TextWriter writer, string term, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            writer.WriteLine($"<dt>{Html(term)}</dt><dd>{Html(text)}</dd>");
    }

    private static string? Command(CommandOutcome outcome, string? reply) => outcome switch
    {
        CommandOutcome.Accepted => "accepted: " + reply,
        CommandOutcome.Refused => "refused: " + reply,
        _ => null,
    };

    private static string Outcome(DeliveryOutcome outcome)
    {
        string style = outcome switch
        {
            DeliveryOutcome.Encrypted => "good",
            DeliveryOutcome.Plaintext or DeliveryOutcome.NotDeliverable => "bad",
            DeliveryOutcome.Unknown => "idle",
            _ => "note",
        };
        return $"<span class=\"tag {style}\">{ReportWording.Describe(outcome)}</span>";
    }

    private static string Tag(Verdict verdict) =>
        $"<span class=\"tag {(verdict switch { Verdict.Compliant => "good", Verdict.Findings => "bad", _ => "idle" })}\">{ReportWording.Describe(verdict)}</span>";

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
