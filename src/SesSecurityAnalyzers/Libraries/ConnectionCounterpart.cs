using System.Collections.Immutable;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>What the Verifier's <c>SesSmtpConnection</c> has for those members of a client that carry no fact. A block that uses no others can move to it.</summary>
/// <param name="Exceptions">The namespace of what the client throws, for which the connection throws its own.</param>
internal sealed record ConnectionCounterpart(string Exceptions)
{
    /// <summary>Properties that become options of the connection.</summary>
    public ImmutableArray<CounterpartOption> Options { get; init; } = ImmutableArray<CounterpartOption>.Empty;

    /// <summary>Switches that the connection does not have, and that are off in it.</summary>
    public ImmutableArray<string> Off { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Lists from which the connection chooses by itself, so that nothing need be removed.</summary>
    public ImmutableArray<string> Choices { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Calls that close the client; the connection closes by itself.</summary>
    public ImmutableArray<string> Closing { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The type of a message that the connection takes, where the client also sends one by its parts.</summary>
    public string? Message { get; init; }

    /// <summary>The parameters that are those parts, in the order of the message's constructor.</summary>
    public ImmutableArray<string> Parts { get; init; } = ImmutableArray<string>.Empty;
}
