using System;
using System.Globalization;
using SesSecurityAnalyzers.Policy.Endpoints;

namespace SesSecurityAnalyzers.Flow;

/// <summary>A URL as far as it is known: any part may have holes.</summary>
internal sealed class UrlText
{
    private readonly string _query;

    private UrlText(string scheme, string host, int? port, bool hasUnknownPort, string query)
    {
        Scheme = scheme;
        Host = host;
        Port = port;
        HasUnknownPort = hasUnknownPort;
        _query = query;
    }

    public string Scheme { get; }

    public string Host { get; }

    public int? Port { get; }

    public bool HasUnknownPort { get; }

    public static bool TryParse(string text, out UrlText url)
    {
        url = null!;
        var schemeEnd = text.IndexOf("://", StringComparison.Ordinal);
        if (schemeEnd <= 0)
            return false;
        var rest = text.Substring(schemeEnd + 3);
        var end = rest.IndexOfAny(new[] { '/', '?', '#' });
        var authority = end < 0 ? rest : rest.Substring(0, end);
        var at = authority.LastIndexOf('@');
        if (at >= 0)
            authority = authority.Substring(at + 1);
        var colon = authority.LastIndexOf(':');
        var host = colon < 0 ? authority : authority.Substring(0, colon);
        int? port = null;
        var hasUnknownPort = false;
        if (colon >= 0)
        {
            if (int.TryParse(authority.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                port = number;
            else
                hasUnknownPort = authority.Length > colon + 1;
        }

        var question = rest.IndexOf('?');
        url = new UrlText(text.Substring(0, schemeEnd), host, port, hasUnknownPort, question < 0 ? string.Empty : rest.Substring(question + 1).Split('#')[0]);
        return host.Length > 0 && host != HostText.Hole.ToString();
    }

    public string? Query(string name)
    {
        foreach (var pair in _query.Split('&'))
        {
            var parts = pair.Split(new[] { '=' }, 2);
            if (string.Equals(parts[0], name, StringComparison.OrdinalIgnoreCase))
                return parts.Length > 1 ? parts[1] : string.Empty;
        }

        return null;
    }
}
