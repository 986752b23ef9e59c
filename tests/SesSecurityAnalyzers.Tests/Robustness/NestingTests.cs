using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>Deep nesting. A stack that is too small ends the process, so each case has one of its own.</summary>
public sealed class NestingTests
{
    private const string Variable = "SES_NESTING";

    // The smallest stack of a thread that analyzers run on: Windows.
    private const int StackSize = 1024 * 1024;

    public static IEnumerable<TheoryDataRow<string>> Names => HostileSources.Nestings.Keys.Chunk(8).Select(k => new TheoryDataRow<string>(string.Join(';', k)));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Survives(string names)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "SesSecurityAnalyzers.Tests.dll"), "-method", typeof(NestingTests).FullName + "." + nameof(Survives_in_this_process), "-explicit", "only", "-noColor" })
            start.ArgumentList.Add(argument);
        start.Environment[Variable] = names;
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var guard = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        guard.CancelAfter(TimeSpan.FromMinutes(5));
        try
        {
            await child.WaitForExitAsync(guard.Token);
        }
        finally
        {
            child.Kill(entireProcessTree: true);
        }

        Assert.True(child.ExitCode == 0 && (await output).Contains("Failed: 0", StringComparison.Ordinal), Tail(await output) + "\n" + Tail(await error));
    }

    [Fact(Explicit = true)]
    public void Survives_in_this_process()
    {
        var names = Environment.GetEnvironmentVariable(Variable)!.Split(';');
        foreach (var name in names)
        {
            foreach (var depth in RunLength.IsLong ? new[] { 10, 100, 300, 600, 1_000, 2_000, 4_000, 10_000, 50_000 } : [200, 390, 10_000])
            {
                Console.WriteLine($"{name}, {depth} deep");
                Exception? failure = null;
                CSharpCompilation? compilation = null;
                // Whoever compiles this has a stack that is large enough; the analyzer is given the usual one.
                OnThread(
                    () =>
                    {
                        compilation = HostileCodeTests.Compile(HostileSources.Nestings[name](depth));
                        foreach (var method in OwnSourcesTests.MethodsOf(compilation.Assembly.GlobalNamespace))
                            _ = method.ContainingType.BaseType;
                    },
                    512 * 1024 * 1024);
                OnThread(() => DirectAnalysis.Run(compilation!, DirectAnalysis.Options()), StackSize);
                Assert.True(failure is null, $"{name}, {depth} deep: {failure}");

                void OnThread(Action action, int stackSize)
                {
                    var thread = new Thread(
                        () =>
                        {
                            try
                            {
                                action();
                            }
                            catch (Exception exception)
                            {
                                failure ??= exception;
                            }
                        },
                        stackSize);
                    thread.Start();
                    thread.Join();
                }
            }
        }
    }

    private static string Tail(string text) => text.Length <= 3_000 ? text : text[..1_500] + "\n…\n" + text[^1_500..];
}
