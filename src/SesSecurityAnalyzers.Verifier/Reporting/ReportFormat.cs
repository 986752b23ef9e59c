namespace SesSecurityAnalyzers.Verifier.Reporting;

/// <summary>The formats that a report is written in for machines and for keeping.</summary>
public enum ReportFormat
{
    /// <summary>JSON, with the version of its schema in <c>schemaVersion</c>.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>JUnit XML, one test case for each thing verified.</summary>
    JUnit,

    /// <summary>Markdown tables.</summary>
    Markdown,

    /// <summary>One HTML file without anything outside it.</summary>
    Html,
}
