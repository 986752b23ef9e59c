using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>Everything that is known of one connection: the one input of <see cref="ConnectionJudge"/>, whoever collected it.</summary>
/// <remarks>A fact that is not set says nothing; a collector that knows a library's default gives it as <see cref="Fact{T}.Default"/>. Immutable, so safe on any thread.</remarks>
public sealed record ConnectionFacts
{
    /// <summary>What the facts are about.</summary>
    public ConnectionKind Kind { get; init; }

    /// <summary>Where the client is made or the connection opened: what is pointed at where nothing was set.</summary>
    public FactOrigin? Site { get; init; }

    /// <summary>Where the client is made, if that is another place than <see cref="Site"/>.</summary>
    public FactOrigin? Creation { get; init; }

    /// <summary>The host.</summary>
    public Fact<HostText> Host { get; init; }

    /// <summary>The TCP port.</summary>
    public Fact<int> Port { get; init; }

    /// <summary>How the client comes to TLS.</summary>
    public Fact<TlsMode> Mode { get; init; }

    /// <summary>Whether the client can speak TLS from the first byte at all; System.Net.Mail cannot.</summary>
    public bool CanWrap { get; init; } = true;

    /// <summary>Whether the client opens a connection; a pickup folder does not.</summary>
    public Fact<bool> OpensConnection { get; init; }

    /// <summary>Whether every path to the credential first checks that the connection is encrypted, and leaves otherwise.</summary>
    public bool IsGuarded { get; init; }

    /// <summary>The pinned versions; <see cref="TlsVersions.None"/> leaves the choice to the system.</summary>
    public Fact<TlsVersions> Versions { get; init; }

    /// <summary>Whether <see cref="Versions"/> are added to what was set before, so that nothing is left out.</summary>
    public bool VersionsAreAdded { get; init; }

    /// <summary>Whether a validation callback visibly accepts every certificate.</summary>
    public Fact<bool> AcceptsAnyCertificate { get; init; }

    /// <summary>Whether revocation is checked.</summary>
    public Fact<bool> ChecksRevocation { get; init; }

    /// <summary>The name that the certificate is checked against, where it was given apart from the host.</summary>
    public Fact<HostText> CheckedName { get; init; }

    /// <summary>The user name.</summary>
    public Fact<string> UserName { get; init; }

    /// <summary>The password, where it is a constant.</summary>
    public Fact<Secret> Password { get; init; }

    /// <summary>API: whether the SDK was told to use plain HTTP. It has no say where <see cref="ServiceUrlScheme"/> is set.</summary>
    public Fact<bool> UsesHttp { get; init; }

    /// <summary>API: the scheme of the URL that is called, <c>http</c> or <c>https</c>; <see cref="Host"/> has its host.</summary>
    public Fact<string> ServiceUrlScheme { get; init; }

    /// <summary>Delivery: the TLS policy towards the receiver.</summary>
    public Fact<ReceiverTls> ReceiverPolicy { get; init; }

    /// <summary>Whether the facts were read from free-form settings, of which the client is not known: then only what no client could make right is a finding.</summary>
    public bool IsFreeForm { get; init; }
}
