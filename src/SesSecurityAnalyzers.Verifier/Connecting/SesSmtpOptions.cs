using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// Where to connect, as whom, and how patiently. There is no setting for whether TLS is used or how the certificate is checked: the port chooses STARTTLS or TLS
/// Wrapper, the edition chooses the TLS versions, and certificate, name and revocation are always checked.
/// </summary>
/// <remarks>Not thread safe while it is being set; read only afterwards.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SesSmtpOptions
{
    private SecretText? _password;

    /// <summary>The region, for example <c>eu-west-1</c>. Give this or <see cref="Host"/>.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public string? Region { get; set; }

    /// <summary>The endpoint's name, for a Mail Manager, VPC or other endpoint that <see cref="Region"/> does not name.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public string? Host { get; set; }

    /// <summary>Names of one's own that are aliases of an SES endpoint, with a certificate for that name.</summary>
    /// <value>Empty by default.</value>
    public IList<string> SmtpHosts { get; } = new List<string>();

    /// <summary>587, 2587 or 25 (STARTTLS), 465 or 2465 (TLS Wrapper); for Mail Manager 587 or 25.</summary>
    /// <value>The default value is 587.</value>
    /// <seealso href="https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html"/>
    public int Port { get; set; } = 587;

    /// <summary>Whether <see cref="Region"/> means its FIPS endpoint.</summary>
    /// <value>The default value is <see langword="false"/>.</value>
    public bool Fips { get; set; }

    /// <summary>Whether <see cref="Region"/> means its dual-stack endpoint (IPv4 and IPv6).</summary>
    /// <value>The default value is <see langword="false"/>.</value>
    public bool DualStack { get; set; }

    /// <summary>The edition of the SES documentation whose TLS versions hold. Versions that a newer RFC deprecates are reported, and taken if the edition lists them.</summary>
    /// <value>The default value is <see cref="ProtocolEdition.Current"/>: TLS 1.2 and TLS 1.3.</value>
    /// <seealso href="https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"/>
    public ProtocolEdition Edition { get; set; } = ProtocolEdition.Current;

    /// <summary>The SMTP user name.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public string? UserName { get; set; }

    /// <summary>The SMTP password. Can be set and not be read, so that no dump of the options shows it.</summary>
    public string? Password
    {
        set => _password = string.IsNullOrEmpty(value) ? null : new SecretText(value);
    }

    /// <summary>The environment variable that holds the password, read at each new connection.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public string? PasswordVariable { get; set; }

    /// <summary>The file that holds the password (a mounted secret), read at each new connection; a line end at its end is left out.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public string? PasswordFile { get; set; }

    /// <summary>Where the credential comes from at each new connection, for rotation. Takes the place of user name and password.</summary>
    /// <value>The default value is <see langword="null"/>.</value>
    public Func<CancellationToken, ValueTask<SesSmtpCredential>>? CredentialProvider { get; set; }

    /// <summary>Roots of one's own that are trusted for one named host, instead of the system's.</summary>
    /// <value>The default value is <see langword="null"/>: the system's roots.</value>
    public SesTrustedRoots? TrustedRoots { get; set; }

    /// <summary>The name given with EHLO.</summary>
    /// <value>The default value is <see langword="null"/>: the machine's address.</value>
    public string? LocalDomain { get; set; }

    /// <summary>The limit for opening a connection in all: name, TCP, greeting, TLS, revocation and AUTH.</summary>
    /// <value>The default value is 30 seconds.</value>
    public TimeSpan OpenTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The limit for the greeting. A TLS Wrapper port is silent to a client that waits for one.</summary>
    /// <value>The default value is 10 seconds.</value>
    public TimeSpan GreetingTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The limit for each reply, and for the TLS handshake.</summary>
    /// <value>The default value is 20 seconds.</value>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>The limit for one message in all, on a connection that is open.</summary>
    /// <value>The default value is 5 minutes.</value>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The limit for looking up revocation (CRL, OCSP). When it passes the connection is refused.</summary>
    /// <value>The default value is 10 seconds.</value>
    public TimeSpan RevocationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How <see cref="ISesSmtpSender"/> keeps its connections; a single connection has no use for it.</summary>
    public SesSmtpPoolOptions Pool { get; } = new();

    /// <summary>Dials for tests: the certificate is still checked for the configured host.</summary>
    internal Func<string, int, CancellationToken, ValueTask<Stream>>? Dial { get; set; }

    /// <summary>The name that is connected to: <see cref="Host"/>, or the regional endpoint.</summary>
    internal string? EndpointHost => !string.IsNullOrWhiteSpace(Host) ? Host
        : string.IsNullOrWhiteSpace(Region) ? null
        : $"email-smtp{(Fips ? "-fips" : "")}.{Region}.{(DualStack ? "api.aws" : "amazonaws.com")}";

    /// <summary>What could not be read from configuration; the validator reports it.</summary>
    internal List<string> ConfigurationProblems { get; } = [];

    internal bool HasPassword => _password is not null;

    internal SecretText? PasswordText => _password;

    /// <summary>Host, port and region; never a credential.</summary>
    public override string ToString() => $"{EndpointHost ?? "no host"}, port {Port}";
}
