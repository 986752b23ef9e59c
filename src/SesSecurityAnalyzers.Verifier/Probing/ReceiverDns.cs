using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using DnsClient;
using DnsClient.Protocol;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>What DNS says of a receiver.</summary>
internal sealed class ReceiverDns
{
    private readonly LookupClient _client;

    public ReceiverDns(ReceiverOptions options)
    {
        var settings = options.DnsServer is { } server ? new LookupClientOptions(server) : new LookupClientOptions();
        settings.Timeout = options.DnsTimeout;
        settings.Retries = 1;
        settings.UseCache = false;
        settings.ThrowDnsErrors = false;
        _client = new LookupClient(settings);
    }

    /// <summary>The mail servers, the preferred first; <see langword="null"/> where the domain does not exist.</summary>
    /// <exception cref="ProbeException">DNS did not answer, or not usefully.</exception>
    public async Task<IReadOnlyList<MailServerRecord>?> MailServersAsync(string domain, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(domain, QueryType.MX, cancellationToken).ConfigureAwait(false);
        if (answer is null)
            return null;
        return answer.Answers.MxRecords()
            .Select(r => new MailServerRecord(RemoteText.Plain(r.Exchange.Value.TrimEnd('.')), r.Preference))
            .OrderBy(r => r.Preference).ThenBy(r => r.Host, StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    /// <summary>The addresses of a host, and whether the name is an alias.</summary>
    /// <exception cref="ProbeException">DNS did not answer, or not usefully.</exception>
    public async Task<(IPAddress[] Addresses, bool IsAlias)> AddressesAsync(string host, CancellationToken cancellationToken)
    {
        var v4 = await AskAsync(host, QueryType.A, cancellationToken).ConfigureAwait(false);
        if (v4 is null)
            return ([], false);
        var addresses = v4.Answers.ARecords().Select(r => r.Address).ToList();
        if (addresses.Count == 0)
        {
            var v6 = await AskAsync(host, QueryType.AAAA, cancellationToken).ConfigureAwait(false);
            addresses.AddRange(v6?.Answers.AaaaRecords().Select(r => r.Address) ?? []);
        }

        return (addresses.ToArray(), v4.Answers.CnameRecords().Any());
    }

    /// <summary>The first text record that begins with the given words; <see langword="null"/> where there is none.</summary>
    public async Task<string?> TextAsync(string name, string start, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await AskAsync(name, QueryType.TXT, cancellationToken).ConfigureAwait(false);
            return answer?.Answers.TxtRecords().Select(r => string.Concat(r.Text)).FirstOrDefault(t => t.StartsWith(start, StringComparison.Ordinal));
        }
        catch (ProbeException)
        {
            return null;
        }
    }

    /// <summary>How many TLSA records a port has.</summary>
    public async Task<int> TlsaCountAsync(string host, int port, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await AskAsync($"_{port}._tcp.{host}", QueryType.TLSA, cancellationToken).ConfigureAwait(false);
            return answer?.Answers.Count(r => r.RecordType == ResourceRecordType.TLSA) ?? 0;
        }
        catch (ProbeException)
        {
            return 0;
        }
    }

    private async Task<IDnsQueryResponse?> AskAsync(string name, QueryType type, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _client.QueryAsync(name, type, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (answer.Header.ResponseCode == DnsHeaderResponseCode.NotExistentDomain)
                return null;
            if (answer.HasError)
                throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Resolve, $"DNS answers {answer.Header.ResponseCode} for {name}");
            return answer;
        }
        catch (DnsResponseException e)
        {
            throw new ProbeException(VersionOutcome.TimedOut, ProbeStage.Resolve, $"DNS does not answer for {name}: {e.Code}");
        }
        catch (ArgumentException)
        {
            throw new ProbeException(VersionOutcome.Unreachable, ProbeStage.Resolve, $"'{name}' is no name for DNS");
        }
    }
}
