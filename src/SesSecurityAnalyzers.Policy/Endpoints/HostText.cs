using System;

namespace SesSecurityAnalyzers.Policy.Endpoints;

/// <summary>A host name as far as it is known: text in which <see cref="Hole"/> stands for any unknown run of characters.</summary>
/// <remarks>Comparison ignores case, as DNS does (RFC 4343). Immutable, so safe on any thread.</remarks>
public readonly struct HostText : IEquatable<HostText>
{
    /// <summary>The character that stands for an unknown part. It cannot occur in a host name.</summary>
    public const char Hole = '\uFFFC';

    private readonly string? _text;

    /// <summary>Takes a text in which <see cref="Hole"/> marks the unknown parts.</summary>
    public HostText(string text) => _text = text ?? throw new ArgumentNullException(nameof(text));

    /// <summary>The text, holes included.</summary>
    public string Text => _text ?? string.Empty;

    /// <summary>Whether some part is unknown.</summary>
    public bool HasHoles => Text.IndexOf(Hole) >= 0;

    /// <summary>The same name without the dot that may end it (RFC 1034, section 3.1).</summary>
    public HostText WithoutDot => Text.EndsWith(".", StringComparison.Ordinal) ? new HostText(Text.Substring(0, Text.Length - 1)) : this;

    /// <inheritdoc/>
    public bool Equals(HostText other) => string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HostText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Text);

    /// <summary>The text for people: a hole reads <c>{…}</c>.</summary>
    public override string ToString() => Text.Replace(Hole.ToString(), "{…}");

    /// <summary>Compares two host texts without case.</summary>
    public static bool operator ==(HostText left, HostText right) => left.Equals(right);

    /// <summary>Compares two host texts without case.</summary>
    public static bool operator !=(HostText left, HostText right) => !left.Equals(right);
}
