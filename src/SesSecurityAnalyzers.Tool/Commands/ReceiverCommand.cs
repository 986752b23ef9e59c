using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify receiver</c>.</summary>
internal static class ReceiverCommand
{
    public static Command Create(ToolConsole console)
    {
        var domains = new Argument<string[]>("domain") { Description = "Domains that mail is sent to", Arity = ArgumentArity.ZeroOrMore };
        var file = new Option<string?>("--file") { Description = "Read domains from this file, one a line; - reads standard input", HelpName = "FILE" };
        var results = new Option<string?>("--results") { Description = "Append one JSON line for each domain to this file as soon as it is known, and keep none in memory", HelpName = "FILE" };
        var resume = new Option<bool>("--resume") { Description = "Leave out the domains that stand in the --results file already" };
        var shard = new Option<string?>("--shard") { Description = "Only part i of n of the domains, for n machines", HelpName = "i/n" };
        var concurrency = new Option<int>("--concurrency") { Description = "Domains at a time", DefaultValueFactory = _ => 32 };
        var dns = new Option<string?>("--dns") { Description = "Ask this DNS server, address or address:port", HelpName = "ADDRESS" };
        var mxPort = new Option<int>("--mx-port") { Description = "Port of the mail servers", DefaultValueFactory = _ => 25 };
        var noMtaSts = new Option<bool>("--no-mta-sts") { Description = "Do not fetch MTA-STS policies" };
        var command = new Command("receiver", "Verify what becomes of mail that SES delivers to a domain: encrypted how, in clear text, or dropped")
        {
            domains, file, results, resume, shard, concurrency, dns, mxPort, noMtaSts,
        };
        var settings = new ProbeSettings(command);
        var output = new OutputOptions(command);
        command.SetAction(async (result, token) =>
        {
            var options = new ReceiverOptions
            {
                Concurrency = result.GetValue(concurrency) is >= 1 and <= 1024 and var n ? n : throw new UsageException("--concurrency is a number from 1 to 1024."),
                Port = result.GetValue(mxPort) is >= 1 and <= 65535 and var p ? p : throw new UsageException("--mx-port is a port."),
                FetchMtaSts = !result.GetValue(noMtaSts),
                DnsServer = result.GetValue(dns) is { } server ? ParseServer(server) : null,
            };
            var verifier = new ReceiverVerifier(settings.Read(result), options);
            string? list = result.GetValue(file);
            var named = result.GetValue(domains) ?? [];
            if (list is null && named.Length == 0)
                throw new UsageException("name a domain, or a list with --file.");
            var part = result.GetValue(shard) is { } text ? DomainList.ParseShard(text) : (Shard: 1, Shards: 1);
            var (done, verdict) = result.GetValue(resume) && result.GetValue(results) is { } before ? ReadDone(before) : ([], Verdict.Compliant);
            using var input = list == "-" ? console.In : null;
            IEnumerable<string> Asked() => DomainList.Except(DomainList.Shard(named.Concat(input is not null ? DomainList.Read(input) : list is not null ? ReadFile(list) : []), part.Shard, part.Shards), done);

            // A list on standard input can be read only once; one in a file is counted beforehand where somebody looks on.
            using var progress = ProgressLine.Start(console, "domains", console.ErrorIsTerminal && input is null ? Asked().LongCount() : null);
            if (result.GetValue(results) is { } path)
                return await WriteLinesAsync(verifier, Asked(), path, result.GetValue(resume), done.Count, verdict, progress, console, token);
            if (result.GetValue(resume))
                throw new UsageException("--resume needs the --results file to resume from.");
            var started = DateTimeOffset.UtcNow;
            var watch = Stopwatch.StartNew();
            var reports = new List<ReceiverReport>();
            await foreach (var report in verifier.VerifyManyAsync(Asked(), token))
            {
                reports.Add(report);
                progress.Count();
            }

            progress.End();
            reports.Sort((a, b) => string.CompareOrdinal(a.Domain, b.Domain));
            return output.Write(result, new VerificationReport { Started = started, Duration = watch.Elapsed, Receivers = reports }, console);
        });
        return command;
    }

    private static async Task<int> WriteLinesAsync(ReceiverVerifier verifier, IEnumerable<string> asked, string path, bool append, int before, Verdict verdict, ProgressLine progress, ToolConsole console, CancellationToken token)
    {
        var counts = new Dictionary<DeliveryOutcome, int>();
        var watch = Stopwatch.StartNew();
        int count = 0;
        try
        {
            await using var file = new StreamWriter(path, append, new UTF8Encoding(false));
            await foreach (var report in verifier.VerifyManyAsync(asked, token))
            {
                await file.WriteAsync(ReportWriter.ToJsonLine(report) + "\n");
                await file.FlushAsync(token);
                counts[report.ByDefault] = counts.GetValueOrDefault(report.ByDefault) + 1;
                verdict = DomainList.Worse(verdict, report.Verdict);
                count++;
                progress.Count();
            }

            progress.End();
            if (before > 0)
                await console.Out.WriteLineAsync($"{before} were there already");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--results {path}: {e.Message}");
        }

        foreach (var (outcome, number) in counts.OrderByDescending(c => c.Value))
            await console.Out.WriteLineAsync($"{number,8}  {ReportWording.Describe(outcome)}");
        await console.Out.WriteLineAsync($"{count,8}  in {watch.Elapsed.TotalSeconds:0.0} s: {ReportWording.Describe(verdict)}");
        return (int)verdict;
    }

    private static IEnumerable<string> ReadFile(string path)
    {
        StreamReader reader;
        try
        {
            reader = new StreamReader(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--file {path}: {e.Message}");
        }

        using (reader)
        {
            foreach (string domain in DomainList.Read(reader))
                yield return domain;
        }
    }

    private static (HashSet<ulong> Hashes, Verdict Verdict) ReadDone(string path)
    {
        try
        {
            return DomainList.ReadDone(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--results {path}: {e.Message}");
        }
    }

    private static IPEndPoint ParseServer(string text)
    {
        if (!IPEndPoint.TryParse(text, out var server))
            throw new UsageException($"--dns {text} is no address.");
        return server.Port == 0 ? new IPEndPoint(server.Address, 53) : server;
    }
}
