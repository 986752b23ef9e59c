using System;
using System.Globalization;
using System.Linq;
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

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is no remedy.</exception>
    public static Remedy Parse(string text)
    {
        var parts = (text ?? throw new ArgumentNullException(nameof(text))).Split(new[] { '=' }, 2);
        return Enum.GetNames(typeof(RemedyKind)).Contains(parts[0])
            ? new((RemedyKind)Enum.Parse(typeof(RemedyKind), parts[0]), parts.Length > 1 ? parts[1] : string.Empty)
            : throw new FormatException($"'{text}' is no remedy.");
    }
}
