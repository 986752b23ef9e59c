using System;
using System.Collections.Generic;
using System.Globalization;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Probing;

/// <summary>Reads MTA-STS policies (RFC 8461, 3.2).</summary>
internal static class MtaSts
{
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

    public static MtaStsPolicy Unreadable(string problem) => new("", [], 0, problem);
}
