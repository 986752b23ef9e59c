using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>The JSON format. Its schema stands in <c>docs/ses-verify.md</c>; what is taken away or renamed raises <see cref="SchemaVersion"/>.</summary>
internal static class JsonReport
{
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(VerificationReport report, TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteString("started", report.Started);
            json.WriteNumber("durationSeconds", Math.Round(report.Duration.TotalSeconds, 3));
            json.WriteString("verdict", ReportWording.Describe(report.Verdict));
            WriteArray(json, "endpoints", report.Endpoints, WriteEndpoint);
            WriteArray(json, "receivers", report.Receivers, WriteReceiver);
            WriteArray(json, "files", report.Files, (j, f) => j.WriteStringValue(f));
            WriteArray(json, "fileFindings", report.FileFindings, WriteFinding);
            json.WriteEndObject();
        }

        writer.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>One receiver on one line, for lists that are read back by <c>--resume</c>.</summary>
    public static string ReceiverLine(ReceiverReport receiver)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout with { Indented = false }))
            WriteReceiver(json, receiver);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteEndpoint(Utf8JsonWriter json, EndpointReport endpoint)
    {
        json.WriteStartObject();
        json.WriteString("host", endpoint.Host);
        json.WriteString("edition", ReportWording.Describe(endpoint.Edition));
        json.WriteString("started", endpoint.Started);
        json.WriteNumber("durationSeconds", Math.Round(endpoint.Duration.TotalSeconds, 3));
        json.WriteString("verdict", ReportWording.Describe(endpoint.Verdict));
        WriteArray(json, "ports", endpoint.Ports, WritePort);
        WriteArray(json, "findings", endpoint.Findings, WriteFinding);
        json.WriteEndObject();
    }

    private static void WritePort(Utf8JsonWriter json, PortReport port)
    {
        json.WriteStartObject();
        json.WriteNumber("port", port.Port.Number);
        json.WriteString("leg", ReportWording.Describe(port.Port.Leg));
        json.WriteString("address", port.RemoteEndPoint?.Address.ToString());
        json.WriteNumber("connections", port.Connections);
        json.WriteString("notTested", port.NotTested);
        WriteVersions(json, "documented", port.Documented);
        WriteArray(json, "versions", port.Versions, (j, v) =>
        {
            j.WriteStartObject();
            j.WriteString("version", TlsVersionNames.Describe(v.Version));
            j.WriteString("outcome", ReportWording.Describe(v.Outcome));
            j.WriteBoolean("implied", v.Implied);
            j.WriteString("evidence", v.Evidence);
            j.WriteString("cipherSuite", v.CipherSuite);
            j.WriteString("group", v.Group);
            if (v.ChosenVersion != TlsVersions.None)
                j.WriteString("chosenVersion", TlsVersionNames.Describe(v.ChosenVersion));
            j.WriteEndObject();
        });
        json.WritePropertyName("certificate");
        if (port.Certificate is { } certificate)
            WriteCertificate(json, certificate);
        else
            json.WriteNullValue();
        json.WritePropertyName("smtp");
        if (port.Smtp is { } smtp)
            WriteSmtp(json, smtp);
        else
            json.WriteNullValue();
        json.WriteEndObject();
    }

    private static void WriteCertificate(Utf8JsonWriter json, CertificateReport certificate)
    {
        json.WriteStartObject();
        json.WriteBoolean("good", certificate.IsGood);
        json.WriteString("trustAnchor", certificate.TrustAnchor);
        json.WriteString("revocation", ReportWording.Describe(certificate.Revocation));
        json.WriteString("stapledOcsp", ReportWording.Describe(certificate.StapledOcsp));
        WriteArray(json, "problems", certificate.Problems.Zip(certificate.Explanations), (j, p) =>
        {
            j.WriteStartObject();
            j.WriteString("kind", p.First.ToString());
            j.WriteString("explanation", p.Second);
            j.WriteEndObject();
        });
        WriteArray(json, "chain", certificate.Chain, (j, c) =>
        {
            j.WriteStartObject();
            j.WriteString("subject", c.Subject);
            j.WriteString("issuer", c.Issuer);
            j.WriteString("notBefore", c.NotBefore);
            j.WriteString("notAfter", c.NotAfter);
            WriteArray(j, "names", c.Names, (n, name) => n.WriteStringValue(name));
            j.WriteString("key", c.Key);
            j.WriteString("signatureAlgorithm", c.SignatureAlgorithm);
            j.WriteString("sha256", c.Sha256);
            j.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteSmtp(Utf8JsonWriter json, SmtpReport smtp)
    {
        json.WriteStartObject();
        json.WriteString("greeting", smtp.Greeting);
        if (smtp.StartTlsOffered is { } offered)
            json.WriteBoolean("startTlsOffered", offered);
        else
            json.WriteNull("startTlsOffered");
        json.WriteBoolean("authOfferedBeforeTls", smtp.AuthOfferedBeforeTls);
        json.WriteString("authBeforeTls", Name(smtp.AuthBeforeTls));
        json.WriteString("authBeforeTlsReply", smtp.AuthBeforeTlsReply);
        json.WriteString("mailBeforeTls", Name(smtp.MailBeforeTls));
        json.WriteString("mailBeforeTlsReply", smtp.MailBeforeTlsReply);
        json.WriteString("injectedCommand", Name(smtp.InjectedCommand));
        json.WriteString("bytesAfterStartTls", smtp.BytesAfterStartTls);
        WriteArray(json, "extensionsBeforeTls", smtp.ExtensionsBeforeTls, (j, e) => j.WriteStringValue(e));
        WriteArray(json, "extensionsInTls", smtp.ExtensionsInTls, (j, e) => j.WriteStringValue(e));
        json.WriteEndObject();
    }

    private static void WriteReceiver(Utf8JsonWriter json, ReceiverReport receiver)
    {
        json.WriteStartObject();
        json.WriteString("domain", receiver.Domain);
        json.WriteString("edition", ReportWording.Describe(receiver.Edition));
        json.WriteString("verdict", ReportWording.Describe(receiver.Verdict));
        json.WriteString("byDefault", ReportWording.Describe(receiver.ByDefault));
        json.WriteString("withRequire", ReportWording.Describe(receiver.WithRequire));
        json.WriteBoolean("implicitMx", receiver.IsImplicit);
        json.WriteString("notTested", receiver.NotTested);
        json.WriteNumber("durationSeconds", Math.Round(receiver.Duration.TotalSeconds, 3));
        json.WriteBoolean("tlsReports", receiver.AsksForTlsReports);
        json.WritePropertyName("mtaSts");
        if (receiver.MtaSts is { } sts)
        {
            json.WriteStartObject();
            json.WriteString("mode", sts.Mode);
            WriteArray(json, "mailServers", sts.MailServers, (j, m) => j.WriteStringValue(m));
            json.WriteNumber("maxAge", sts.MaxAge);
            json.WriteString("problem", sts.Problem);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        WriteArray(json, "mailServers", receiver.MailServers, (j, m) =>
        {
            j.WriteStartObject();
            j.WriteString("host", m.Host);
            j.WriteNumber("preference", m.Preference);
            j.WriteString("byDefault", ReportWording.Describe(m.ByDefault));
            j.WriteString("withRequire", ReportWording.Describe(m.WithRequire));
            j.WriteNumber("tlsaRecords", m.TlsaRecords);
            j.WriteBoolean("alias", m.IsAlias);
            j.WritePropertyName("port");
            if (m.Port is { } port)
                WritePort(j, port);
            else
                j.WriteNullValue();
            j.WriteEndObject();
        });
        WriteArray(json, "findings", receiver.Findings, WriteFinding);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ReportFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Rule.Severity == RuleSeverity.Warning ? "warning" : "info");
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("message", finding.Message);
        json.WriteString("subject", finding.Subject);
        if (finding.Line > 0)
        {
            json.WriteNumber("line", finding.Line);
            json.WriteNumber("column", finding.Column);
        }

        json.WriteString("help", finding.Rule.HelpLink.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void WriteVersions(Utf8JsonWriter json, string name, TlsVersions versions)
    {
        json.WriteStartArray(name);
        foreach (var version in VersionProber.Order)
        {
            if ((versions & version) != 0)
                json.WriteStringValue(TlsVersionNames.Describe(version));
        }

        json.WriteEndArray();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static string Name(CommandOutcome outcome) => outcome switch
    {
        CommandOutcome.Accepted => "accepted",
        CommandOutcome.Refused => "refused",
        _ => "not tested",
    };
}
