using System;
using System.CommandLine;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary>The options of the commands that probe.</summary>
internal sealed class ProbeSettings
{
    private readonly Option<string> _edition = new("--edition") { Description = "Edition of the SES documentation to judge by: current or 2018-02", DefaultValueFactory = _ => "current" };
    private readonly Option<int> _connections = new("--connections") { Description = "Connections to one host at a time; more only for your own", DefaultValueFactory = _ => 2 };
    private readonly Option<double> _timeout = new("--timeout") { Description = "Seconds to wait for each answer", DefaultValueFactory = _ => 5 };
    private readonly Option<double> _deadline = new("--deadline") { Description = "Seconds for each host in all", DefaultValueFactory = _ => 60 };
    private readonly Option<bool> _exhaustive = new("--exhaustive") { Description = "Offer each version on its own, for servers that do not negotiate downwards" };
    private readonly Option<bool> _tlsOnly = new("--tls-only") { Description = "Look at TLS only: try no command before TLS, inject nothing" };
    private readonly Option<bool> _versionsOnly = new("--versions-only") { Description = "Look at the versions only: no certificate either" };
    private readonly Option<bool> _noRevocation = new("--no-revocation") { Description = "Do not ask the certificate's CRL or OCSP responder" };
    private readonly Option<string[]> _ca = new("--ca") { Description = "Trust the roots in this PEM file instead of the system's", HelpName = "FILE" };
    private readonly Option<string?> _connectTo = new("--connect-to") { Description = "Connect to this address instead of the one in DNS; names are checked all the same", HelpName = "ADDRESS" };
    private readonly Option<string?> _proxy = new("--proxy") { Description = "socks5://host:port or http://host:port (CONNECT)", HelpName = "URL" };
    private readonly Option<string> _ehlo = new("--ehlo") { Description = "Name to give in EHLO", DefaultValueFactory = _ => "ses-verify.invalid", HelpName = "NAME" };

    public ProbeSettings(Command command)
    {
        _edition.AcceptOnlyFromAmong("current", "2018-02");
        foreach (var option in new Option[] { _edition, _connections, _timeout, _deadline, _exhaustive, _tlsOnly, _versionsOnly, _noRevocation, _ca, _connectTo, _proxy, _ehlo })
            command.Options.Add(option);
    }

    /// <exception cref="UsageException">A value that cannot be read.</exception>
    public ProbeOptions Read(ParseResult result)
    {
        var options = new ProbeOptions
        {
            Edition = result.GetValue(_edition) == "2018-02" ? ProtocolEdition.February2018 : ProtocolEdition.Current,
            ConnectionsPerHost = result.GetValue(_connections),
            AnswerTimeout = Seconds(result.GetValue(_timeout), "--timeout"),
            ConnectTimeout = Seconds(result.GetValue(_timeout), "--timeout"),
            Deadline = Seconds(result.GetValue(_deadline), "--deadline"),
            Exhaustive = result.GetValue(_exhaustive),
            CheckBehaviour = !result.GetValue(_tlsOnly),
            VersionsOnly = result.GetValue(_versionsOnly),
            CheckRevocation = !result.GetValue(_noRevocation),
            EhloName = result.GetValue(_ehlo)!,
        };
        if (options.ConnectionsPerHost is < 1 or > 64)
            throw new UsageException("--connections is a number from 1 to 64.");
        foreach (string path in result.GetValue(_ca) ?? [])
        {
            try
            {
                var roots = new X509Certificate2Collection();
                roots.ImportFromPemFile(path);
                foreach (var root in roots)
                    options.TrustedRoots.Add(root);
            }
            catch (Exception e) when (e is IOException or CryptographicException or UnauthorizedAccessException)
            {
                throw new UsageException($"--ca {path}: {e.Message}");
            }
        }

        if (result.GetValue(_connectTo) is { } address)
            options.ConnectTo.Add(IPAddress.TryParse(address, out var parsed) ? parsed : throw new UsageException($"--connect-to {address} is no address."));
        if (result.GetValue(_proxy) is { } proxy)
        {
            options.Proxy = Uri.TryCreate(proxy, UriKind.Absolute, out var url) && url.Scheme is "socks5" or "socks5h" or "http"
                ? new Uri(proxy)
                : throw new UsageException($"--proxy {proxy} is not socks5://host:port or http://host:port.");
        }

        try
        {
            _ = new SesEndpointVerifier(options);
        }
        catch (ArgumentException)
        {
            // The rest was looked at above.
            throw new UsageException($"--ehlo {options.EhloName} is no domain and no address literal.");
        }

        return options;
    }

    private static TimeSpan Seconds(double value, string option) =>
        value is > 0 and <= 86400 ? TimeSpan.FromSeconds(value) : throw new UsageException($"{option} is a number of seconds above 0.");
}
