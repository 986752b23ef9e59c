using System;
using System.Collections.Generic;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>How probes behave: how long they wait, how many connections they open, whom they trust.</summary>
/// <remarks>No probe sends a message or a credential. Set once, then shared between threads.</remarks>
public sealed class ProbeOptions
{
    /// <summary>The edition of the SES documentation that findings are judged by.</summary>
    /// <value>The default value is <see cref="ProtocolEdition.Current"/>.</value>
    public ProtocolEdition Edition { get; set; } = ProtocolEdition.Current;

    /// <summary>How many connections to one host may be open at a time. More only for hosts of one's own.</summary>
    /// <value>The default value is 2.</value>
    public int ConnectionsPerHost { get; set; } = 2;

    /// <summary>How long to wait for a TCP connection.</summary>
    /// <value>The default value is 5 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for each answer: greeting, reply, ServerHello.</summary>
    /// <value>The default value is 5 seconds.</value>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The most time for one endpoint, all of its ports together.</summary>
    /// <value>The default value is 60 seconds.</value>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether each version is offered on its own, for servers that do not negotiate downwards. Costs more connections.</summary>
    /// <value>The default value is <see langword="false"/>: a refused offer of "at most TLS 1.1" answers for everything below.</value>
    public bool Exhaustive { get; set; }

    /// <summary>Whether the certificate's revocation is asked for (CRL or OCSP, over HTTP).</summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool CheckRevocation { get; set; } = true;

    /// <summary>Whether commands are tried: AUTH and MAIL before TLS, and a NOOP injected behind STARTTLS. Without, only TLS is looked at.</summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool CheckBehaviour { get; set; } = true;

    /// <summary>Whether only the versions are looked at: no certificate, no command but those that lead to TLS.</summary>
    /// <value>The default value is <see langword="false"/>.</value>
    public bool VersionsOnly { get; set; }

    /// <summary>Roots to trust instead of the system's, for endpoints with a private certification authority.</summary>
    /// <value>Empty by default.</value>
    public IList<X509Certificate2> TrustedRoots { get; } = [];

    /// <summary>The name given in EHLO.</summary>
    /// <value>The default value is <c>ses-verify.invalid</c>.</value>
    public string EhloName { get; set; } = "ses-verify.invalid";

    /// <summary>A proxy, <c>socks5://host:port</c> or <c>http://host:port</c> (CONNECT).</summary>
    /// <value><see langword="null"/> by default.</value>
    public Uri? Proxy { get; set; }

    /// <summary>Addresses to connect to instead of those that DNS gives. The certificate is still checked for the host's name.</summary>
    /// <value>Empty by default.</value>
    public IList<IPAddress> ConnectTo { get; } = [];

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ConnectionsPerHost, 1, nameof(ConnectionsPerHost));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(ConnectTimeout, TimeSpan.Zero, nameof(ConnectTimeout));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(AnswerTimeout, TimeSpan.Zero, nameof(AnswerTimeout));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(Deadline, TimeSpan.Zero, nameof(Deadline));
        foreach (char c in EhloName)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '[' or ']' or ':'))
                throw new ArgumentException("The EHLO name is a domain or an address literal.", nameof(EhloName));
        }
    }
}
