using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>An editor takes back most of what it asks for: the answer stops coming soon, and what was begun spoils nothing that is asked later.</summary>
public sealed class CancellationTests
{
    // Far more than a request waits for another one; ends the test where it would hang.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    // Beyond what the compiler does for one body without looking up. A loop without a stop point takes several times as much of one or the other.
    private const double Milliseconds = 1_000;
    private const long Bytes = 25_000_000;

    // The compiler recurses, and whoever compiles has a stack that is large enough.
    private const int StackSize = 64 * 1024 * 1024;

    public static IEnumerable<TheoryDataRow<string>> Names => HostileSources.All.Keys.Select(k => new TheoryDataRow<string>(k));

    /// <summary>Processor time and memory of the one thread, and no clock on the wall: what else the machine does is not counted.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_next_stop_point_is_no_farther_than_one_body_takes_the_compiler(string name) => OnLargeStack(() =>
    {
        var compilation = HostileCodeTests.Compile(HostileSources.All[name]);
        _ = compilation.GetDiagnostics(TestContext.Current.CancellationToken);
        var compilers = LongestBodyOf(compilation);
        var ours = Stretch.LongestOf(() => Analyze(new CompilationAnalysis(compilation, DirectAnalysis.Options(), default), compilation, DirectAnalysis.Options(), default), out var stopPoints);
        TestContext.Current.TestOutputHelper?.WriteLine($"{stopPoints} stop points, {ours} after the compiler's {compilers}");
        Assert.True(ours.Bytes <= 1.5 * compilers.Bytes + Bytes && ours.Milliseconds <= 5 * compilers.Milliseconds + Milliseconds, $"{name}: {ours}, and the compiler {compilers}.");
    });

    [Fact]
    public void The_next_stop_point_is_near_in_configuration_files_too()
    {
        var sections = string.Join(",\n", Enumerable.Range(0, 5_000).Select(i => $"\"S{i}\": {{ \"Host\": \"email-smtp.us-east-1.amazonaws.com\", \"Port\": {i}, \"SecureSocketOptions\": \"None\" }}"));
        var targets = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<target name=\"t{i}\" type=\"Mail\" smtpServer=\"email-smtp.us-east-1.amazonaws.com\" smtpPort=\"{i}\" />\n"));
        var options = DirectAnalysis.Options(Enumerable.Range(0, 4).Select(i => ($"/p/appsettings.E{i}.json", $"{{ {sections} }}")).Append(("/p/appsettings.json", $"{{ {sections} }}")).Append(("/p/NLog.config", $"<nlog><targets>{targets}</targets></nlog>")));
        Assert.All(options.AdditionalFiles, f => Assert.InRange(f.GetText(TestContext.Current.CancellationToken)!.Length, 400_000, FileSizes.Largest));
        var compilation = HostileCodeTests.Compile("class C { }");
        var found = 0;
        var ours = Stretch.LongestOf(
            () =>
            {
                var analysis = new CompilationAnalysis(compilation, options, default);
                foreach (var file in options.AdditionalFiles)
                    analysis.ReportFile(file, _ => found++, default);
            },
            out var stopPoints);
        TestContext.Current.TestOutputHelper?.WriteLine($"{stopPoints} stop points, {ours}, {found} diagnostics");
        Assert.True(found > 5_000);
        Assert.True(ours.Bytes <= Bytes && ours.Milliseconds <= Milliseconds, $"{ours}");
    }

    [Fact]
    public void What_was_begun_spoils_nothing()
    {
        var different = new List<string>();
        var cancelled = 0;
        foreach (var (number, corpusCase) in CorpusCompilations.Cases.Index())
        {
            if (!RunLength.IsLong && number % 6 != 1)
                continue;
            var options = DirectAnalysis.Options(corpusCase.AdditionalFiles, corpusCase.EditorConfig);
            cancelled += Disturb(corpusCase.ToString(), () => CorpusCompilations.Of(corpusCase), options, RunLength.IsLong ? 30 : 5, different);
        }

        Assert.Empty(different);
        Assert.True(cancelled > 100, $"Only {cancelled} runs were cancelled.");
    }

    [Theory]
    [InlineData("cyclic static fields")]
    [InlineData("mutually recursive helpers")]
    [InlineData("mutually recursive constructors")]
    [InlineData("40 methods that write each other's fields")]
    [InlineData("500 callers of callers")]
    [InlineData("a chain of 1,000 static properties")]
    [InlineData("lambdas handed to unknown code")]
    public void What_was_begun_in_hostile_code_spoils_nothing(string name)
    {
        var different = new List<string>();
        var cancelled = Disturb(name, () => HostileCodeTests.Compile(HostileSources.All[name]), DirectAnalysis.Options(), RunLength.IsLong ? 100 : 8, different);
        Assert.Empty(different);
        Assert.NotEqual(0, cancelled);
    }

    /// <summary>Whether a callback lets every certificate pass was once answered for good by a walk that did not come to its end.</summary>
    [Fact]
    public void A_callback_that_was_not_walked_to_its_end_is_walked_again()
    {
        const string Source = """
            class C
            {
                void M(System.Net.Security.SslStream stream)
                {
                    using var client = new MailKit.Net.Smtp.SmtpClient();
                    client.ServerCertificateValidationCallback = (_, certificate, _, _) => { var known = certificate is null; if (known) return true; return !known; };
                    client.Connect("email-smtp.us-east-1.amazonaws.com", 587, MailKit.Security.SecureSocketOptions.StartTls);
                }
            }
            """;
        var compilation = TestCompilation.Create([("Mailer.cs", Source)]);
        var options = DirectAnalysis.Options();
        var expected = Said(analysis: new CompilationAnalysis(compilation, options, default), compilation, options);
        Assert.Contains(expected, d => d.Contains("SESA301", StringComparison.Ordinal));
        var at = 0;
        bool wasCancelled;
        do
        {
            var analysis = new CompilationAnalysis(compilation, options, default);
            wasCancelled = Interruption.At(++at, token => Analyze(analysis, compilation, options, token));
            Assert.Equal(expected, Said(analysis, compilation, options));
        }
        while (wasCancelled);
        Assert.True(at > 20, $"Only {at} stop points.");
    }

    [Fact]
    public void A_request_waits_for_no_other()
    {
        var compilation = HostileCodeTests.Compile(HostileSources.All["2^20 paths"]);
        var analysis = new CompilationAnalysis(compilation, DirectAnalysis.Options(), default);
        var found = new List<Diagnostic>();
        analysis.WithEngine(_ =>
        {
            var other = Task.Run(() => analysis.ReportTree(compilation.SyntaxTrees[0], found.Add, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            Assert.True(other.Wait(Soon, TestContext.Current.CancellationToken), "The other request waits.");
        }, TestContext.Current.CancellationToken);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void The_request_that_came_first_may_be_taken_back()
    {
        var compilation = HostileCodeTests.Compile(HostileSources.All["2^20 paths"]);
        using var first = new CancellationTokenSource();
        var analysis = new CompilationAnalysis(compilation, DirectAnalysis.Options(), first.Token);
        first.Cancel();
        var found = new List<Diagnostic>();
        analysis.ReportTree(compilation.SyntaxTrees[0], found.Add, TestContext.Current.CancellationToken);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void Classes_that_were_looked_for_in_vain_are_looked_for_again()
    {
        var compilation = HostileCodeTests.Compile("abstract class Sender { } class First : Sender { } class Second : Sender { }");
        var flow = OwnSourcesTests.FlowOf(compilation);
        var type = compilation.GetTypeByMetadataName("Sender")!;

        Assert.Throws<OperationCanceledException>(() => flow.Index.ConcreteTypesOf(type, flow, new CancellationToken(canceled: true)));

        Assert.Equal(["First", "Second"], flow.Index.ConcreteTypesOf(type, flow, TestContext.Current.CancellationToken).Select(t => t.Name));
    }

    // Cancelled at stop points that are chosen by chance, the same ones in every run; what is found afterwards is what an undisturbed analysis finds.
    private static int Disturb(string name, Func<Compilation> compile, AnalyzerOptions options, int times, List<string> different)
    {
        var random = new Random(7);
        var undisturbed = compile();
        var expected = new List<string>();
        _ = Stretch.LongestOf(() => expected = Said(new CompilationAnalysis(undisturbed, options, default), undisturbed, options), out var stopPoints);

        var compilation = compile();
        var cancelled = 0;
        CompilationAnalysis? analysis = null;
        for (var i = 0; i < times; i++)
        {
            // The same analysis again, or another one of the same trees.
            if (analysis is null || i % 3 == 2)
            {
                Cancel(token => Analyze(new CompilationAnalysis(compilation, options, token), compilation, options, token));
                analysis = new CompilationAnalysis(compilation, options, default);
            }

            Cancel(token => Analyze(analysis, compilation, options, token));
        }

        if (!expected.SequenceEqual(Said(analysis!, compilation, options)))
            different.Add(name);
        return cancelled;

        // What was found is not looked for again, so that there are fewer stop points every time.
        void Cancel(Action<CancellationToken> run)
        {
            if (Interruption.At(random.Next(1, random.Next(2, Math.Max(3, stopPoints))), run))
                cancelled++;
        }
    }

    private static List<string> Said(CompilationAnalysis analysis, Compilation compilation, AnalyzerOptions options)
    {
        var found = new List<string>();
        Analyze(analysis, compilation, options, default, d => found.Add(d.ToString() + string.Join(" ", d.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))));
        return found;
    }

    private static void Analyze(CompilationAnalysis analysis, Compilation compilation, AnalyzerOptions options, CancellationToken cancellation, Action<Diagnostic>? report = null)
    {
        foreach (var file in options.AdditionalFiles)
            analysis.ReportFile(file, d => report?.Invoke(d), cancellation);
        if (!analysis.IsSesInReach)
            return;
        foreach (var tree in compilation.SyntaxTrees)
            analysis.ReportTree(tree, d => report?.Invoke(d), cancellation);
    }

    // The most that the compiler takes to bind one body and to draw its graph, where nobody can stop it.
    private static Stretch LongestBodyOf(Compilation compilation)
    {
        var (milliseconds, bytes) = (0.0, 0L);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var body in tree.GetRoot().DescendantNodes(n => n is not BaseMethodDeclarationSyntax).Where(n => n is BaseMethodDeclarationSyntax))
            {
                var stretch = Stretch.LongestOf(
                    () =>
                    {
                        switch (model.GetOperation(body))
                        {
                            case IMethodBodyOperation method:
                                ControlFlowGraph.Create(method);
                                break;
                            case IConstructorBodyOperation constructor:
                                ControlFlowGraph.Create(constructor);
                                break;
                        }
                    },
                    out _,
                    withPauses: true);
                (milliseconds, bytes) = (Math.Max(milliseconds, stretch.Milliseconds), Math.Max(bytes, stretch.Bytes));
            }
        }

        return new Stretch(milliseconds, bytes);
    }

    private static void OnLargeStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        if (failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }
}
