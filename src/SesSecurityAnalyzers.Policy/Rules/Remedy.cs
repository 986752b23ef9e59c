using System.Globalization;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>A change that makes a finding go away.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Value">To what; empty where the kind says it all.</param>
public sealed record Remedy(RemedyKind Kind, string Value)
{
    /// <summary>Sets the mode.</summary>
    public static Remedy SetMode(TlsMode mode) => new(RemedyKind.Mode, mode.ToString());

    /// <summary>Sets the port.</summary>
    public static Remedy SetPort(int port) => new(RemedyKind.Port, port.ToString(CultureInfo.InvariantCulture));

    /// <summary>The remedy as one word, for the key of a fix: <c>Port=587</c>.</summary>
    public override string ToString() => Value.Length == 0 ? Kind.ToString() : Kind + "=" + Value;
}
