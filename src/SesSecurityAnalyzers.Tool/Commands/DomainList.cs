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

    /// <summary>The hashes of the domains in a results file, and the verdict of them all. What a kill left behind the last whole line is taken out of the file.</summary>
    /// <exception cref="UsageException">It is no results file; nothing was taken out.</exception>
    public static (HashSet<ulong> Hashes, Verdict Verdict) ReadDone(string path)
    {
        var done = new HashSet<ulong>();
        var verdict = Verdict.Compliant;
        if (!File.Exists(path))
            return (done, verdict);
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        long whole = EndOfLines(file);
        using (var reader = new StreamReader(file, new UTF8Encoding(false), leaveOpen: true))
        {
            int number = 0;
            for (string? next = reader.ReadLine(); next is { } line;)
            {
                number++;
                next = reader.ReadLine();
                bool isCutOff = next is null && whole < file.Length;
                if (isCutOff ? !BeginsLikeResult(line) : !TryAdd(line, done, ref verdict))
                    throw new UsageException($"--results {path}: line {number} is no result of this tool.");
            }
        }

        if (whole < file.Length)
            file.SetLength(whole);
        return (done, verdict);
    }

    /// <summary>The verdict of two: findings come before what could not be tested.</summary>
    public static Verdict Worse(Verdict one, Verdict other) =>
        one == Verdict.Findings || other == Verdict.Findings ? Verdict.Findings : one == Verdict.NotTested ? one : other;

    private static bool TryAdd(string line, HashSet<ulong> done, ref Verdict verdict)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("domain").GetString() is not { } domain)
                return false;
            verdict = Worse(verdict, json.RootElement.GetProperty("verdict").GetString() switch { "findings" => Verdict.Findings, "compliant" => Verdict.Compliant, _ => Verdict.NotTested });
            done.Add(Hash(domain));
            return true;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool BeginsLikeResult(string line)
    {
        const string beginning = "{\"domain\":";
        return line.StartsWith(beginning, StringComparison.Ordinal) || beginning.StartsWith(line, StringComparison.Ordinal);
    }

    private static long EndOfLines(FileStream file)
    {
        var bytes = new byte[4096];
        for (long end = file.Length; end > 0;)
        {
            long start = Math.Max(0, end - bytes.Length);
            file.Position = start;
            var read = bytes.AsSpan(0, (int)(end - start));
            file.ReadExactly(read);
            if (read.LastIndexOf((byte)'\n') is >= 0 and var at)
            {
                file.Position = 0;
                return start + at + 1;
            }

            end = start;
        }

        file.Position = 0;
        return 0;
    }

    // FNV-1a, 64 bits.
    private static ulong Hash(string domain)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in domain.TrimEnd('.'))
            hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        return hash;
    }
}
