using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Authentication;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Turns options, and later what was negotiated, into facts for <see cref="ConnectionJudge"/>; decides nothing itself.</summary>
internal sealed class ConnectionPolicy
{
    private readonly SecurityPolicy _policy;
    private readonly ConnectionFacts _facts;

    public ConnectionPolicy(SesSmtpOptions options)
    {
        _policy = new SecurityPolicy { Edition = options.Edition, SmtpHosts = options.SmtpHosts.ToArray() };
        Mode = SesPorts.IsWrapper(options.Port) && SesHost.Parse(options.EndpointHost ?? "").Kind != SesHostKind.MailManager ? TlsMode.Wrapper : TlsMode.StartTls;
        var supported = _policy.SupportedOn(Mode == TlsMode.Wrapper ? ConnectionLeg.TlsWrapper : ConnectionLeg.StartTls);
        Protocols = NetValue(supported);
        _facts = new ConnectionFacts
        {
            Kind = ConnectionKind.Smtp,
            Host = options.EndpointHost is { } host ? Fact<HostText>.Known(new HostText(host), Origin(options.Host is null ? nameof(options.Region) : nameof(options.Host))) : default,
            Port = Fact<int>.Known(options.Port, Origin(nameof(options.Port))),
            Mode = Fact<TlsMode>.Default(Mode),
            ChecksRevocation = Fact<bool>.Default(true),
            AcceptsAnyCertificate = Fact<bool>.Default(false),
            UserName = options.UserName is { } user ? Fact<string>.Known(user, Origin(nameof(options.UserName))) : default,
            Password = options.PasswordText is { } password ? Fact<Secret>.Known(new Secret(password.Reveal()), Origin(nameof(options.Password))) : default,
        };
    }

    private ConnectionPolicy(ProtocolEdition edition, string host)
    {
        _policy = new SecurityPolicy { Edition = edition };
        Protocols = NetValue(_policy.SupportedOn(ConnectionLeg.Https));
        _facts = new ConnectionFacts
        {
            Kind = ConnectionKind.Api,
            Host = Fact<HostText>.Known(new HostText(host)),
            ServiceUrlScheme = Fact<string>.Known("https"),
        };
    }

    /// <summary>The policy for the HTTPS API at a host.</summary>
    public static ConnectionPolicy ForApi(ProtocolEdition edition, string host) => new(edition, host);

    public TlsMode Mode { get; }

    /// <summary>What the client offers: the edition's set on this leg.</summary>
    public SslProtocols Protocols { get; }

    public string SupportedNames => TlsVersionNames.Describe(Read(Protocols));

    public bool IsSes => ConnectionJudge.IsSes(_facts, _policy);

    public IReadOnlyList<Finding> JudgeOptions() => Judge(_facts);

    /// <summary>Judges a credential that came from a variable, a file or a delegate only now.</summary>
    public IReadOnlyList<Finding> JudgeCredential(SesSmtpCredential credential) => Judge(_facts with
    {
        UserName = Fact<string>.Known(credential.UserName),
        Password = Fact<Secret>.Known(new Secret(credential.Password.Reveal())),
    });

    public IReadOnlyList<Finding> JudgeNegotiated(bool isEncrypted, SslProtocols negotiated) => Judge(_facts with
    {
        Mode = Fact<TlsMode>.Known(isEncrypted ? Mode : TlsMode.None, HandshakeOrigin.Instance),
        // What was negotiated is no pin: it leaves nothing out.
        Versions = isEncrypted ? Fact<TlsVersions>.Known(Read(negotiated), HandshakeOrigin.Instance) : default,
        VersionsAreAdded = true,
    });

    /// <summary>
    /// Whether a finding stops the connection. Advice does not; nor does a deprecated version that the chosen edition lists. That a password is written into code
    /// cannot be seen from here.
    /// </summary>
    public static bool Refuses(Finding finding) => finding.Rule.Severity == RuleSeverity.Warning && finding.Rule.Id != RuleCatalog.DeprecatedVersion.Id;

    public static string Text(Finding finding) => finding.Message.ToString();

    private List<Finding> Judge(ConnectionFacts facts) =>
        ConnectionJudge.Judge(facts, _policy).Where(f => f.Rule.Id != RuleCatalog.HardCodedPassword.Id).ToList();

    private static TlsVersions Read(SslProtocols protocols)
    {
        TlsVersionNames.TryReadNetValue((long)protocols, out var versions);
        return versions;
    }

    private static SslProtocols NetValue(TlsVersions versions)
    {
        var value = SslProtocols.None;
        foreach (var (version, number) in ((TlsVersions, int)[])[(TlsVersions.Tls10, 0xC0), (TlsVersions.Tls11, 0x300), (TlsVersions.Tls12, 0xC00), (TlsVersions.Tls13, 0x3000)])
        {
            if (versions.HasFlag(version))
                value |= (SslProtocols)number;
        }

        return value;
    }

    private static OptionOrigin Origin(string option) => new(option);
}
