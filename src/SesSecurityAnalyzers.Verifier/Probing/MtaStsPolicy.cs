using System.Collections.Generic;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>A receiver's MTA-STS policy (RFC 8461).</summary>
/// <param name="Mode"><c>enforce</c>, <c>testing</c> or <c>none</c>; empty where the policy could not be read.</param>
/// <param name="MailServers">The patterns of the mail servers that it allows.</param>
/// <param name="MaxAge">How long senders keep it, in seconds.</param>
/// <param name="Problem">Why it could not be read, or <see langword="null"/>.</param>
public sealed record MtaStsPolicy(string Mode, IReadOnlyList<string> MailServers, long MaxAge, string? Problem);
