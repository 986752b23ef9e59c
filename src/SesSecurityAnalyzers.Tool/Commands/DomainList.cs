using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary>Domains from arguments and a file, read as they are needed: a list of any length takes the same memory.</summary>
internal static class DomainList
{
    /// <summary>One domain a line; blank lines and what follows <c>#</c> are passed over, and of a line with commas the first field counts.</summary>
    public static IEnumerable<string> Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            string domain = line.Split('#', 2)[0].Split(',', 2)[0].Trim();
            if (domain.Length > 0)
                yield return domain;
        }
    }

    /// <summary>The domains of part <paramref name="shard"/> (from 1) of <paramref name="shards"/>, by a hash that is the same on every machine.</summary>
    public static IEnumerable<string> Shard(IEnumerable<string> domains, int shard, int shards)
    {
        foreach (string domain in domains)
        {
            if (Hash(domain) % (ulong)shards == (ulong)(shard - 1))
                yield return domain;
        }
    }

    /// <summary>The domains whose hash is not among those done.</summary>
    public static IEnumerable<string> Except(IEnumerable<string> domains, IReadOnlySet<ulong> done)
    {
        foreach (string domain in domains)
        {
            if (!done.Contains(Hash(domain)))
                yield return domain;
        }
    }

    /// <summary>Reads <c>i/n</c>.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static (int Shard, int Shards) ParseShard(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int shard)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int shards) && shard >= 1 && shard <= shards
            ? (shard, shards)
            : throw new UsageException($"--shard {text} is not i/n, such as 2/8.");
    }

    /// <summary>The hashes of the domains in a results file, and the verdict of them all. A last line that was cut off by a kill does not count, and is taken out of the file.</summary>
    public static (HashSet<ulong> Hashes, Verdict Verdict) ReadDone(string path)
    {
        var done = new HashSet<ulong>();
        var verdict = Verdict.Compliant;
        if (!File.Exists(path))
            return (done, verdict);
        long whole = 0;
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read))
        using (var reader = new StreamReader(file, new UTF8Encoding(false)))
        {
            while (reader.ReadLine() is { } line)
            {
                try
                {
                    using var json = JsonDocument.Parse(line);
                    verdict = Worse(verdict, json.RootElement.GetProperty("verdict").GetString() switch { "findings" => Verdict.Findings, "compliant" => Verdict.Compliant, _ => Verdict.NotTested });
                    done.Add(Hash(json.RootElement.GetProperty("domain").GetString()!));
                    whole += Encoding.UTF8.GetByteCount(line) + 1;
                }
                catch (Exception e) when (e is JsonException or KeyNotFoundException)
                {
                    break;
                }
            }
        }

        using var cut = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (whole < cut.Length)
            cut.SetLength(whole);
        return (done, verdict);
    }

    /// <summary>The verdict of two: findings come before what could not be tested.</summary>
    public static Verdict Worse(Verdict one, Verdict other) =>
        one == Verdict.Findings || other == Verdict.Findings ? Verdict.Findings : one == Verdict.NotTested ? one : other;

    // FNV-1a, 64 bits.
    private static ulong Hash(string domain)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in domain.TrimEnd('.'))
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        return hash;
    }
}
