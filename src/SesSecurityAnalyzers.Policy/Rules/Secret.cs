using System;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>A password that nothing prints: it says what it looks like, never what it is.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public readonly struct Secret : IEquatable<Secret>
{
    private static readonly string[] PlaceholderWords = { "password", "secret", "changeme", "redacted", "todo" };
    private static readonly string[] PlaceholderStarts = { "your", "enter", "insert" };
    private static readonly (string Open, string Close)[] Brackets = { ("<", ">"), ("${", "}"), ("$(", ")"), ("#{", "}#"), ("#{", "}"), ("%", "%"), ("{{", "}}"), ("@", "@"), ("[", "]") };

    private readonly string? _value;

    /// <summary>Takes the secret.</summary>
    public Secret(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Whether the text only holds the place of a password: blank, a word such as <c>changeme</c>, or a token in brackets.</summary>
    public bool IsPlaceholder
    {
        get
        {
            var value = (_value ?? string.Empty).Trim();
            if (value.Length == 0)
                return true;
            foreach (var (open, close) in Brackets)
            {
                if (value.StartsWith(open, StringComparison.Ordinal) && value.EndsWith(close, StringComparison.Ordinal))
                    return true;
            }

            var folded = value.Replace("-", "").Replace("_", "").Replace(" ", "").ToLowerInvariant();
            if (folded.Length == 0 || IsOneCharacterRepeated(folded) || Array.IndexOf(PlaceholderWords, folded) >= 0)
                return true;
            foreach (var start in PlaceholderStarts)
            {
                if (folded.StartsWith(start, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether it has the shape of an IAM secret access key: 40 characters of base64.</summary>
    public bool HasShapeOfIamSecret => _value is { Length: 40 } value && IsBase64(value);

    /// <inheritdoc/>
    public bool Equals(Secret other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Secret other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Never the secret.</summary>
    public override string ToString() => "(secret)";

    private static bool IsOneCharacterRepeated(string text)
    {
        foreach (var character in text)
        {
            if (character != text[0])
                return false;
        }

        return true;
    }

    private static bool IsBase64(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/'))
                return false;
        }

        return true;
    }
}
