using System;
using System.Net;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What is looked at besides the mail servers' ports, and where DNS is asked.</summary>
/// <remarks>Set once, then shared between threads.</remarks>
public sealed class ReceiverOptions
{
    /// <summary>The DNS server to ask.</summary>
    /// <value><see langword="null"/> by default: the system's.</value>
    public IPEndPoint? DnsServer { get; set; }

    /// <summary>How long to wait for an answer from DNS, each of two times.</summary>
    /// <value>The default value is 3 seconds.</value>
    public TimeSpan DnsTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>The port of mail servers.</summary>
    /// <value>The default value is 25.</value>
    public int Port { get; set; } = 25;

    /// <summary>How many mail servers of one domain are looked at, the preferred first.</summary>
    /// <value>The default value is 5.</value>
    public int MailServersPerDomain { get; set; } = 5;

    /// <summary>Whether the MTA-STS policy is fetched where DNS announces one (RFC 8461), over HTTPS.</summary>
    /// <value>The default value is <see langword="true"/>.</value>
    public bool FetchMtaSts { get; set; } = true;

    /// <summary>How many domains are verified at a time.</summary>
    /// <value>The default value is 32.</value>
    public int Concurrency { get; set; } = 32;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(DnsTimeout, TimeSpan.Zero, nameof(DnsTimeout));
        ArgumentOutOfRangeException.ThrowIfLessThan(Port, 1, nameof(Port));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, 65535, nameof(Port));
        ArgumentOutOfRangeException.ThrowIfLessThan(MailServersPerDomain, 1, nameof(MailServersPerDomain));
        ArgumentOutOfRangeException.ThrowIfLessThan(Concurrency, 1, nameof(Concurrency));
    }
}
