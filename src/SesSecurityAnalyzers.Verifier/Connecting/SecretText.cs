using System;
using System.Diagnostics;
using System.Text;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>A secret that does not show itself in a debugger, a dump of properties or a formatted string, and that can be taken out of foreign text.</summary>
[DebuggerDisplay("not shown")]
internal sealed class SecretText
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<string> _reveal;

    public SecretText(string value) => _reveal = () => value;

    public string Reveal() => _reveal();

    /// <summary>
    /// What a server said, without the secret in any form that AUTH puts on the wire (RFC 4616 PLAIN, LOGIN), so that a hostile or careless server
    /// cannot have it written to a log by echoing it.
    /// </summary>
    public string Redact(string text, string userName)
    {
        var secret = _reveal();
        foreach (var form in (ReadOnlySpan<string>)[secret, Base64(secret), Base64($"\0{userName}\0{secret}")])
        {
            text = text.Replace(form, "…", StringComparison.Ordinal);
            // A part of the Base64 text reveals a part of the secret.
            for (var length = form.Length - 1; length >= 8; length--)
            {
                text = text.Replace(form[..length], "…", StringComparison.Ordinal);
                text = text.Replace(form[^length..], "…", StringComparison.Ordinal);
            }
        }

        return text;
    }

    public override string ToString() => "(not shown)";

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
