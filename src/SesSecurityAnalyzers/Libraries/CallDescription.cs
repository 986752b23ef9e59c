using System.Collections.Immutable;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>Methods or constructors of a client that take facts or use them.</summary>
/// <param name="Names">The method names; <c>.ctor</c> for constructors.</param>
/// <param name="Effect">What the call does with what it is given.</param>
internal sealed record CallDescription(ImmutableArray<string> Names, CallEffect Effect)
{
    public CallDescription(string name, CallEffect effect) : this(ImmutableArray.Create(name), effect)
    {
    }

    /// <summary>The parameters that carry facts, whichever overload has them. Asked in this order where two have the same role.</summary>
    public ImmutableArray<FactSlot> Parameters { get; init; } = ImmutableArray<FactSlot>.Empty;

    /// <summary>Parameters that an overload must have for this description to hold; empty: any overload.</summary>
    public ImmutableArray<string> Requires { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The mode that the call means by itself, a number of <c>TlsMode</c>, where no parameter says.</summary>
    public int? Mode { get; init; }

    /// <summary>An argument that stands for all of them and requires STARTTLS, for a call that cannot say it; parameter names in braces stand for what was given.</summary>
    public string? ArgumentsWithStartTls { get; init; }
}
