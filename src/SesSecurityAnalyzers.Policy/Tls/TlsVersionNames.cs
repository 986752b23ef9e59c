using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Policy.Tls;

/// <summary>Names of versions, for options and for people, and their numbers in .NET's enums.</summary>
public static class TlsVersionNames
{
    private static readonly (TlsVersions Version, string Option, string Name, long NetValue)[] Table =
    {
        (TlsVersions.Ssl2Hello, "sslv2hello", "SSLv2Hello", 0),
        (TlsVersions.Ssl2, "ssl2", "SSL 2.0", 0x00C),
        (TlsVersions.Ssl3, "ssl3", "SSL 3.0", 0x030),
        (TlsVersions.Tls10, "tls1.0", "TLS 1.0", 0x0C0),
        (TlsVersions.Tls11, "tls1.1", "TLS 1.1", 0x300),
        (TlsVersions.Tls12, "tls1.2", "TLS 1.2", 0xC00),
        (TlsVersions.Tls13, "tls1.3", "TLS 1.3", 0x3000),
    };

    /// <summary>The names that options take, oldest first.</summary>
    public static IReadOnlyList<string> OptionNames { get; } = Array.ConvertAll(Table, row => row.Option);

    /// <summary>Reads one name such as <c>tls1.2</c>; case does not matter.</summary>
    public static bool TryParse(string name, out TlsVersions version)
    {
        foreach (var row in Table)
        {
            if (string.Equals(row.Option, name, StringComparison.OrdinalIgnoreCase))
            {
                version = row.Version;
                return true;
            }
        }

        version = TlsVersions.None;
        return false;
    }

    /// <summary>The versions for people, in English: <c>TLS 1.2 and TLS 1.3</c>.</summary>
    public static string Describe(TlsVersions versions) => PhraseOf(versions).ToString()!;

    /// <summary>The versions for people, in any language: a name or a <see cref="Phrase"/>.</summary>
    public static object PhraseOf(TlsVersions versions)
    {
        var names = Table.Where(row => (versions & row.Version) != 0).Select(row => row.Name).ToList();
        if (names.Count == 0)
            return new Phrase(PhraseName.SystemsChoice);
        object list = names[0];
        for (var i = 1; i < names.Count; i++)
            list = new Phrase(i == names.Count - 1 ? PhraseName.ListEnd : PhraseName.ListNext, list, names[i]);
        return list;
    }

    /// <summary>Reads a value of <c>SslProtocols</c> or <c>SecurityProtocolType</c>, which share their numbers.</summary>
    /// <param name="value">The number; 0 leaves the choice to the system.</param>
    /// <param name="versions">The versions. <c>Ssl2</c> beside a newer version asks for the SSL 2.0 format of the hello, so it reads as <see cref="TlsVersions.Ssl2Hello"/>.</param>
    /// <returns><see langword="false"/> for a number with bits that mean no version.</returns>
    public static bool TryReadNetValue(long value, out TlsVersions versions)
    {
        versions = TlsVersions.None;
        var rest = value;
        foreach (var row in Table)
        {
            if ((value & row.NetValue) != 0)
                versions |= row.Version;
            rest &= ~row.NetValue;
        }

        if ((versions & TlsVersions.Ssl2) != 0 && versions != TlsVersions.Ssl2)
            versions = versions & ~TlsVersions.Ssl2 | TlsVersions.Ssl2Hello;
        return rest == 0;
    }
}
