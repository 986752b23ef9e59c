using System;
using System.Collections.Generic;
using System.Linq;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>One SMTP reply, all of its lines (RFC 5321, 4.2.1).</summary>
/// <param name="Code">The three digits.</param>
/// <param name="Lines">The text of each line, without code and separator.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsPositive => Code is >= 200 and < 300;

    /// <summary>Whether the server puts off rather than answers: 421, and the 45x replies (RFC 5321, 4.2.3; RFC 3207, 4).</summary>
    public bool IsThrottling => Code is 421 or (>= 450 and <= 459);

    /// <summary>The keyword lines of an EHLO reply, without the greeting line.</summary>
    public IReadOnlyList<string> Extensions => Lines.Skip(1).ToList();

    /// <summary>Whether an EHLO reply offers the extension, by its first word.</summary>
    public bool Offers(string keyword) => Extensions.Any(line =>
        line.StartsWith(keyword, StringComparison.OrdinalIgnoreCase) && (line.Length == keyword.Length || line[keyword.Length] is ' ' or '='));

    public override string ToString() => $"{Code} {Lines[^1]}".TrimEnd();
}
