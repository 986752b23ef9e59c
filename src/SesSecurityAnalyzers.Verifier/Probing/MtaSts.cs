using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Fetches and reads MTA-STS policies (RFC 8461, 3.2 and 3.3): no redirects, 64 KiB at most, a certificate that verifies.</summary>
internal static class MtaSts
{
    private const int LongestPolicy = 64 * 1024;

    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = LongestPolicy,
    };

    public static async Task<MtaStsPolicy> FetchAsync(string domain, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Client.GetAsync(new Uri($"https://mta-sts.{domain}/.well-known/mta-sts.txt"), cancellationToken).ConfigureAwait(false);
            if ((int)response.StatusCode != 200)
                return Unreadable($"the policy's address answers {(int)response.StatusCode}");
            return Parse(Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)));
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UriFormatException)
        {
            return Unreadable("the policy cannot be fetched: " + e.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Unreadable("the policy's address does not answer");
        }
    }

    public static MtaStsPolicy Parse(string text)
    {
        string? version = null;
        string? mode = null;
        long maxAge = -1;
        var servers = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            string[] parts = line.Trim().Split(':', 2);
            if (parts.Length != 2)
                continue;
            string value = parts[1].Trim();
            switch (parts[0].Trim())
            {
                case "version":
                    version ??= value;
                    break;
                case "mode":
                    mode ??= value;
                    break;
                case "mx":
                    servers.Add(RemoteText.Plain(value));
                    break;
                case "max_age" when maxAge < 0 && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out long age):
                    maxAge = age;
                    break;
            }
        }

        if (version != "STSv1")
            return Unreadable("the policy is not of version STSv1");
        if (mode is not ("enforce" or "testing" or "none"))
            return Unreadable("the policy has no mode");
        if (maxAge is < 0 or > 31557600)
            return Unreadable("the policy has no max_age of at most a year");
        if (servers.Count == 0 && mode != "none")
            return Unreadable("the policy names no mail server");
        return new MtaStsPolicy(mode, servers, maxAge, null);
    }

    /// <summary>Whether a policy's pattern covers a host: the same name, or <c>*.</c> for exactly one label (RFC 8461, 4.1).</summary>
    public static bool Covers(string pattern, string host)
    {
        if (!pattern.StartsWith("*.", StringComparison.Ordinal))
            return string.Equals(pattern.TrimEnd('.'), host, StringComparison.OrdinalIgnoreCase);
        int dot = host.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && string.Equals(pattern[1..].TrimEnd('.'), host[dot..], StringComparison.OrdinalIgnoreCase);
    }

    private static MtaStsPolicy Unreadable(string problem) => new("", [], 0, problem);
}
