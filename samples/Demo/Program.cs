using System.Diagnostics;
using SesSecurityAnalyzers.Demo;

Terminal.Start();
if (args is not [])
{
    Terminal.Line("usage: dotnet run --project samples/Demo");
    return 2;
}

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    interrupted.Cancel();
};

Terminal.Line("SesSecurityAnalyzers: from a wrong line of C# to a fixed, enforced build", ConsoleColor.White);
Terminal.Line("Real packages, real builds, all in a temporary folder.", ConsoleColor.DarkGray);
var watch = Stopwatch.StartNew();
using var workplace = new Workplace();
try
{
    var passed = await new Demonstration(workplace).RunAsync(interrupted.Token);
    Terminal.Line();
    Terminal.Line(passed ? $"All as it should be, in {watch.Elapsed.TotalSeconds:F0} s." : "Not as it should be.", passed ? ConsoleColor.Green : ConsoleColor.Red);
    return passed ? 0 : 1;
}
catch (OperationCanceledException)
{
    Terminal.Bad("interrupted");
    return 130;
}
