using System;
using System.CommandLine;
using System.Diagnostics;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Tool.Demo;
using SesSecurityAnalyzers.Tool.Terminal;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify demo</c>.</summary>
internal static class DemoCommand
{
    public static Command Create(ToolConsole console)
    {
        var serve = new Option<bool>("--serve") { Description = "Only serve the faces on loopback until Ctrl+C, for other tools to look at" };
        var good = new Option<bool>("--good") { Description = "Only the good faces; the exit code is then 0" };
        var command = new Command("demo", "Start an endpoint with good and bad faces on loopback and verify it: no AWS account, no network") { serve, good };
        var output = new OutputOptions(command);
        command.SetAction(async (result, token) =>
        {
            await using var endpoint = new DemoEndpoint(DemoFace.All.Where(f => !result.GetValue(good) || f.Behaviour == DemoBehaviour.Good));
            var tell = output.IsText(result) ? console.Out : console.Error;
            foreach (var (face, port) in endpoint.Faces)
                await tell.WriteLineAsync($"127.0.0.1:{port}  {face.Name}");
            if (result.GetValue(serve))
            {
                await console.Error.WriteLineAsync($"The certificates are for {DemoCertificates.Host}. Ctrl+C ends it.");
                await Task.Delay(Timeout.Infinite, token);
            }

            return output.Write(result, await VerifyAsync(endpoint, token), console);
        });
        return command;
    }

    public static async Task<VerificationReport> VerifyAsync(DemoEndpoint endpoint, CancellationToken token)
    {
        var options = new ProbeOptions { CheckRevocation = false, ConnectionsPerHost = 16, AnswerTimeout = TimeSpan.FromSeconds(5) };
        options.ConnectTo.Add(IPAddress.Loopback);
        options.TrustedRoots.Add(endpoint.Certificates.Root);
        var started = DateTimeOffset.UtcNow;
        var watch = Stopwatch.StartNew();
        var verifier = new SesEndpointVerifier(options);

        // One report for each face: a face that throttles must not close the gate of the others.
        var reports = await Task.WhenAll(endpoint.Faces.Select(f => verifier.VerifyAsync(new SesEndpoint(DemoCertificates.Host, new EndpointPort(f.Port, f.Face.Leg)), token)));
        var merged = reports[0] with
        {
            Ports = reports.SelectMany(r => r.Ports).ToList(),
            Findings = reports.SelectMany(r => r.Findings).ToList(),
            Duration = watch.Elapsed,
            Verdict = reports.Any(r => r.Verdict == Verdict.Findings) ? Verdict.Findings : reports.Max(r => r.Verdict),
        };
        return new VerificationReport { Started = started, Duration = watch.Elapsed, Endpoints = [merged] };
    }
}
