using System.Collections.Immutable;
using System.Linq;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>What is known of one kind of object of a library: names and meanings, no code.</summary>
/// <param name="Name">The name for people: <c>MailKit SmtpClient</c>.</param>
/// <param name="Types">The full metadata names of the types that declare the members.</param>
internal sealed record ClientDescription(string Name, ImmutableArray<string> Types)
{
    public ConnectionKind Kind { get; init; } = ConnectionKind.Smtp;

    public JudgedWhen Judged { get; init; } = JudgedWhen.Connecting;

    /// <summary>Whether it can speak TLS from the first byte.</summary>
    public bool CanWrap { get; init; } = true;

    public int? DefaultPort { get; init; }

    /// <summary>The port where none was set and the mode is TLS from the first byte.</summary>
    public int? DefaultWrapperPort { get; init; }

    public TlsMode? DefaultMode { get; init; }

    /// <summary>The mode where nothing was set and the compilation targets .NET Framework, if that differs.</summary>
    public TlsMode? DefaultModeOnNetFramework { get; init; }

    /// <summary>The properties and fields that carry facts. Asked in this order where two have the same role.</summary>
    public ImmutableArray<FactSlot> Members { get; init; } = ImmutableArray<FactSlot>.Empty;

    public ImmutableArray<CallDescription> Calls { get; init; } = ImmutableArray<CallDescription>.Empty;

    /// <summary>Properties that say whether the connection is encrypted; asking one guards what follows.</summary>
    public ImmutableArray<string> Guards { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How it moves to the Verifier's connection; null where it does not.</summary>
    public ConnectionCounterpart? Counterpart { get; init; }

    /// <summary>Whether its presence makes the process-wide TLS settings matter for SES by itself.</summary>
    public bool IsApiClient { get; init; }

    /// <summary>Whether its facts are process-wide.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Whether it is a socket or a stream: bytes go through it, and another can be laid over it.</summary>
    public bool IsStream { get; init; }

    /// <summary>Whether what is written to it goes through TLS.</summary>
    public bool Encrypts => Calls.Any(c => c.Effect == CallEffect.Handshakes);

    /// <summary>Whether its types are so widely used that their names alone are no reason to look at a method.</summary>
    public bool IsCommon { get; init; }
}
