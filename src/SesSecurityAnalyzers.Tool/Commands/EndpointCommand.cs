using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify endpoint</c>.</summary>
internal static class EndpointCommand
{
    public static Command Create(ToolConsole console)
    {
        var targets = new Argument<string[]>("endpoint")
        {
            Description = "Host, host:port, region (eu-west-1), or smtp://, smtps://, https:// and a host",
            Arity = ArgumentArity.OneOrMore,
        };
        var ports = new Option<int[]>("--port", "-p") { Description = "Only these ports (25, 587, 2587 STARTTLS; 465, 2465 TLS Wrapper; 443 HTTPS; others STARTTLS)", AllowMultipleArgumentsPerToken = true };
        var command = new Command("endpoint", "Verify what an SMTP or API endpoint really does: versions, certificate, behaviour before TLS") { targets, ports };
        var settings = new ProbeSettings(command);
        var output = new OutputOptions(command);
        command.SetAction(async (result, token) =>
        {
            var options = settings.Read(result);
            var endpoints = result.GetValue(targets)!.Select(text => Read(text, result.GetValue(ports) ?? [])).ToList();
            var report = await VerifyAsync(endpoints, options, console, output.IsText(result), token);
            return output.Write(result, report, console);
        });
        return command;
    }

    public static async Task<VerificationReport> VerifyAsync(IReadOnlyList<SesEndpoint> endpoints, ProbeOptions options, ToolConsole console, bool tell, CancellationToken token)
    {
        var started = DateTimeOffset.UtcNow;
        var watch = Stopwatch.StartNew();
        var verifier = new SesEndpointVerifier(options);
        var reports = new List<EndpointReport>();
        foreach (var endpoint in endpoints)
        {
            if (tell && console.ErrorIsTerminal)
                await console.Error.WriteAsync($"\r{endpoint.Host} …\u001b[K");
            reports.Add(await verifier.VerifyAsync(endpoint, token));
        }

        if (tell && console.ErrorIsTerminal)
            await console.Error.WriteAsync("\r\u001b[K");
        return new VerificationReport { Started = started, Duration = watch.Elapsed, Endpoints = reports };
    }

    private static SesEndpoint Read(string text, int[] ports)
    {
        try
        {
            var endpoint = SesEndpoint.Parse(text);
            return ports.Length == 0 ? endpoint : new SesEndpoint(endpoint.Host, ports.Select(EndpointPort.For));
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new UsageException(e.Message);
        }
    }
}
