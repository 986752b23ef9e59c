using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>An endpoint to verify: a host and its ports.</summary>
/// <remarks>Immutable, so safe on any thread.</remarks>
public sealed class SesEndpoint
{
    /// <summary>Names an endpoint.</summary>
    /// <param name="host">A host name or an address.</param>
    /// <param name="ports">The ports; none means those that SES documents for such a host.</param>
    /// <exception cref="ArgumentException">The host is no host name, or a port is out of range.</exception>
    public SesEndpoint(string host, params IEnumerable<EndpointPort> ports)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        ArgumentNullException.ThrowIfNull(ports);
        Host = host.TrimEnd('.');
        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            throw new ArgumentException($"'{host}' is no host name.", nameof(host));
        var given = ports.ToList();
        if (given.Any(p => p.Number is < 1 or > 65535))
            throw new ArgumentException("A port is a number from 1 to 65535.", nameof(ports));
        Ports = given.Count > 0 ? given : DefaultPorts(Host);
    }

    /// <summary>The host, without a trailing dot.</summary>
    public string Host { get; }

    /// <summary>The ports to look at.</summary>
    public IReadOnlyList<EndpointPort> Ports { get; }

    /// <summary>Reads what people write: a host, <c>host:port</c>, a region, or a URL with the scheme <c>smtp</c>, <c>smtps</c> or <c>https</c>.</summary>
    /// <param name="text">For example <c>eu-west-1</c>, <c>email-smtp.eu-west-1.amazonaws.com:587</c>, <c>smtps://mail.example.com</c>.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static SesEndpoint Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        try
        {
            if (text.Contains("://", StringComparison.Ordinal))
                return ParseUrl(text);
            if (SesRegions.HasSmtp(text))
                return new SesEndpoint($"email-smtp.{text.ToLowerInvariant()}.amazonaws.com");
            int colon = text.LastIndexOf(':');
            if (colon > 0 && text.IndexOf(':', StringComparison.Ordinal) == colon)
                return new SesEndpoint(text[..colon], EndpointPort.For(int.Parse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture)));
            return new SesEndpoint(text);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException or FormatException)
        {
            throw new FormatException($"'{text}' is no endpoint: write a host, host:port, a region such as eu-west-1, or smtp://, smtps:// or https:// and a host.");
        }
    }

    private static SesEndpoint ParseUrl(string text)
    {
        var url = new Uri(text, UriKind.Absolute);
        var leg = url.Scheme switch
        {
            "smtp" => ConnectionLeg.StartTls,
            "smtps" => ConnectionLeg.TlsWrapper,
            "https" => ConnectionLeg.Https,
            _ => throw new FormatException(),
        };
        int port = text.AsSpan(text.IndexOf("://", StringComparison.Ordinal) + 3).TrimEnd('/').LastIndexOf(':') >= 0 && url.Port > 0
            ? url.Port
            : leg switch { ConnectionLeg.StartTls => SesPorts.Submission, ConnectionLeg.TlsWrapper => SesPorts.Wrapper, _ => 443 };
        return new SesEndpoint(url.DnsSafeHost, new EndpointPort(port, leg));
    }

    private static List<EndpointPort> DefaultPorts(string host) => SesHost.Parse(host).Kind switch
    {
        SesHostKind.Api => [EndpointPort.For(443)],
        SesHostKind.MailManager => SesPorts.MailManagerPorts.Select(EndpointPort.For).ToList(),
        SesHostKind.Inbound => [EndpointPort.For(25)],
        _ => SesPorts.StartTlsPorts.Concat(SesPorts.WrapperPorts).Select(EndpointPort.For).ToList(),
    };
}
