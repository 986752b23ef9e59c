namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>One MX record, without the trailing dot; an empty host is the null MX (RFC 7505).</summary>
internal readonly record struct MailServerRecord(string Host, int Preference);
