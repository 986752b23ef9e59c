using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Tests.Corpus;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

/// <summary>The fixes over every case of the corpora: whatever is offered can be taken.</summary>
public sealed class FixClosureTests(ITestOutputHelper output)
{
    // FIX_CASE=part of a name runs the cases of that name alone.
    private static readonly string? OnlyCase = Environment.GetEnvironmentVariable("FIX_CASE");

    private static readonly IReadOnlyList<CorpusCase> Cases = new[] { "Cases", "MoreCases", "HardCases" }
        .SelectMany(corpus => CorpusCase.LoadAll(Path.Combine(AppContext.BaseDirectory, "Corpus", corpus)))
        .Where(c => OnlyCase is null || c.ToString().Contains(OnlyCase, StringComparison.Ordinal)).ToList();

    // Rules without any fix, and cases in which no change of the code or file is right. This list only shrinks.
    private static readonly HashSet<string> WithoutFix =
    [
        // The password is not derived, and a file not written, by a fix.
        "SESA602", "SESA901",
        // Without a region there is no endpoint to name.
        "mailkit/RegionsWithoutEndpoint SESA105", "mailkit/HostsThatAreNoEndpoint SESA105", "flow/InterpolatedHostOfConstants SESA105",
        "systemnetmail/GreetingNameAsHost SESA105", "systemnetmail/RegionWithoutSmtpEndpoint SESA105", "config/FreeFormJsonListOfServers SESA105",
        "flow/StrategyByRegion SESA105", "mailkit/NewsletterCampaign SESA105", "config/SectionOfAnyKeyNames SESA105", "flow/NestedStaticSettings SESA105", "mailkit/ThroughSocksProxy SESA105",
        "mailkit/MisspeltHosts SESA105", "systemnetmail/RegionWithApiOnly SESA105", "mailkit/RealProtocolLogBahrain SESA105", "systemnetmail/RealConstantRegionCapeTown SESA105",
        // These files fill in no environment variable: a placeholder would be sent as the password.
        "config/FreeFormJsonIamSecret SESA601", "config/FreeFormJsonListOfServers SESA601", "config/PasswordReadFromFile SESA601",
        "credentials/IamSecretInWebConfig SESA601", "credentials/PasswordInAppSettings SESA601",
        "config/SectionOfAnyKeyNames SESA601", "credentials/WebConfigTwoSections SESA601", "credentials/PasswordInSettingsReadByCode SESA601", "credentials/ProductionFileBringsTheIamSecret SESA601",
        "credentials/PasswordInAppConfig SESA601", "credentials/PasswordInJsonKeys SESA601", "credentials/PasswordReadFromJson SESA601",
        "config/RealAppConfigPassword SESA601", "config/RealFreeFormTenants SESA601", "config/RealWebConfigMailSettingsPassword SESA601", "credentials/RealConfigSectionWithoutHost SESA601",
        // The password is nowhere written whole.
        "credentials/PasswordPartsJoined SESA601", "credentials/SaslAndTokens SESA601", "credentials/JoinedFromTwoHalves SESA601",
        "credentials/HardIamSecretAssembled SESA601", "credentials/HardPasswordThroughLayers SESA601",
        // A comparison gives the mode; both its answers are wrong.
        "flow/BoolArgumentFromTheSamePort SESA103",
        // Port and mode, or mode and host, are chosen apart from each other: each value is right for some of the others.
        "flow/ConditionsThatDoNotMeet SESA103", "flow/MailManagerAmongTheHosts SESA103", "flow/HardFlagChangedBetweenTests SESA103",
        // The port that was left out follows the mode: one that is written would be wrong for the other mode.
        "mailkit/HardDefaultPortFollowsMode SESA106",
        // TLS over a socket is a protocol to write, not a setting.
        "flow/RawSocketTalksInClear SESA101", "flow/RawSocketWritesInClear SESA101", "flow/RawSocketInClear SESA101",
        // The scheme or query of the URI is put together elsewhere.
        "flow/UriBuilderParts SESA102", "flow/HardUriFromFormat SESA102", "api/SignedRequestsByHand SESA401", "api/HardRequestUriFromParts SESA401",
    ];

    // Nothing but the wrong value came from a parameter of the primary constructor. It stays, as whoever calls the constructor stays; the compiler says that it is unread.
    private static readonly HashSet<string> WithParameterLeft = ["certificates/RealLocalFunctionSwallowsErrors", "flow/HardBaseTakesPrimaryConstructor"];

    [Fact]
    public async Task Each_fix_alone_removes_its_diagnostic_and_brings_nothing_new()
    {
        var failures = new ConcurrentBag<string>();
        var unfixed = new ConcurrentDictionary<string, int>();
        var met = new ConcurrentDictionary<string, bool>();
        var taken = 0;
        await OverCasesAsync(async (corpusCase, cancellation) =>
        {
            var project = Open(corpusCase);
            var before = await project.DiagnosticsAsync(cancellation);
            var compilerBefore = await project.CompilerDiagnosticsAsync(cancellation);
            foreach (var diagnostic in before)
            {
                var actions = await project.ActionsAsync(diagnostic, cancellation);
                if (actions.Count == 0)
                {
                    unfixed.AddOrUpdate(diagnostic.Id, 1, (_, n) => n + 1);
                    var listed = WithoutFix.Contains(diagnostic.Id) ? diagnostic.Id : corpusCase + " " + diagnostic.Id;
                    met.TryAdd(listed, true);
                    if (!WithoutFix.Contains(listed))
                        failures.Add($"{corpusCase} {Show(diagnostic)}: no fix is offered {(diagnostic.Id == "AD0001" ? diagnostic.GetMessage() : "")}");
                }

                foreach (var action in actions)
                {
                    Interlocked.Increment(ref taken);
                    var fixedProject = await project.ApplyAsync(action, cancellation);
                    foreach (var problem in CompilesWorse(corpusCase, compilerBefore, await fixedProject.CompilerDiagnosticsAsync(cancellation)))
                        failures.Add($"{corpusCase} {Show(diagnostic)} '{action.Title}': {problem}");
                    var after = await fixedProject.DiagnosticsAsync(cancellation);
                    if (after.Count(d => d.Id == diagnostic.Id) >= before.Count(d => d.Id == diagnostic.Id))
                        failures.Add($"{corpusCase} {Show(diagnostic)} '{action.Title}': is still there");
                    foreach (var problem in Worse([.. before.Where(d => d.Id != diagnostic.Id)], [.. after.Where(d => d.Id != diagnostic.Id)]))
                        failures.Add($"{corpusCase} {Show(diagnostic)} '{action.Title}': brings {problem}");
                }
            }
        });
        foreach (var entry in OnlyCase is null ? WithoutFix.Except(met.Keys) : [])
            failures.Add($"{entry}: has a fix now, or is reported no more; take it off the list");
        output.WriteLine($"{taken} fixes taken; without a fix: {string.Join(", ", unfixed.OrderBy(u => u.Key).Select(u => $"{u.Key} {u.Value}"))}");
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Order()));
    }

    [Fact]
    public async Task Fixing_all_leaves_nothing_that_could_be_fixed()
    {
        var failures = new ConcurrentBag<string>();
        await OverCasesAsync(async (corpusCase, cancellation) =>
        {
            var project = Open(corpusCase);
            var compilerBefore = await project.CompilerDiagnosticsAsync(cancellation);
            var diagnostics = await project.DiagnosticsAsync(cancellation);
            if (diagnostics.IsEmpty)
                return;
            foreach (var id in diagnostics.Select(d => d.Id).Distinct())
                project = await project.FixAllAsync(id, cancellation);
            foreach (var problem in CompilesWorse(corpusCase, compilerBefore, await project.CompilerDiagnosticsAsync(cancellation)))
                failures.Add($"{corpusCase}: {problem}");
            foreach (var left in await project.DiagnosticsAsync(cancellation))
            {
                if ((await project.ActionsAsync(left, cancellation)).Count > 0)
                    failures.Add($"{corpusCase}: {Show(left)} is left");
            }
        });
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Order()));
    }

    // As programs: in a library fewer methods may become async.
    [Fact]
    public async Task Where_the_Verifier_is_referenced_each_block_that_moves_to_it_compiles_and_is_compliant()
    {
        var failures = new ConcurrentBag<string>();
        var taken = new ConcurrentBag<string>();
        await OverCasesAsync(async (corpusCase, cancellation) =>
        {
            var project = Open(corpusCase, withVerifier: true, OutputKind.ConsoleApplication);
            var before = await project.DiagnosticsAsync(cancellation);
            var compilerBefore = await project.CompilerDiagnosticsAsync(cancellation);
            foreach (var diagnostic in before)
            {
                foreach (var action in (await project.ActionsAsync(diagnostic, cancellation)).Where(a => a.EquivalenceKey!.EndsWith(".SesSmtpConnection", StringComparison.Ordinal)))
                {
                    taken.Add(corpusCase.ToString()!);
                    var fixedProject = await project.ApplyAsync(action, cancellation);
                    var after = await fixedProject.DiagnosticsAsync(cancellation);
                    foreach (var problem in CompilesWorse(corpusCase, compilerBefore, await fixedProject.CompilerDiagnosticsAsync(cancellation)).Concat(Worse(before, after)))
                        failures.Add($"{corpusCase} {Show(diagnostic)}: {problem}");
                    if (after.Count(d => d.Id == diagnostic.Id) >= before.Count(d => d.Id == diagnostic.Id))
                        failures.Add($"{corpusCase} {Show(diagnostic)}: is still there");
                }
            }
        });
        output.WriteLine($"{taken.Count} fixes taken in {taken.Distinct().Count()} cases: {string.Join(", ", taken.Distinct().Order())}");
        Assert.NotEmpty(taken);
        Assert.True(failures.IsEmpty, string.Join('\n', failures.Order()));
    }

    private static FixProject Open(CorpusCase corpusCase, bool withVerifier = false, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        FixProject.Create(corpusCase.Sources, corpusCase.Stubs, corpusCase.AdditionalFiles, corpusCase.EditorConfig, withVerifier: withVerifier, output: kind);

    // Errors and warnings of which there are more than before.
    private static IEnumerable<string> Worse(IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after) =>
        after.GroupBy(d => d.Id).Where(g => g.Count() > before.Count(d => d.Id == g.Key)).Select(g => Show(g.Last()) + " " + (g.Key.StartsWith("CS", StringComparison.Ordinal) ? g.Last().GetMessage() : ""));

    private static IEnumerable<string> CompilesWorse(CorpusCase corpusCase, IReadOnlyList<Diagnostic> before, IReadOnlyList<Diagnostic> after) =>
        Worse(before, [.. after.Where(d => d.Id != "CS9113" || !WithParameterLeft.Contains(corpusCase.ToString()))]);

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Id} at {Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}:{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}";

    private static Task OverCasesAsync(Func<CorpusCase, CancellationToken, Task> check) =>
        Parallel.ForEachAsync(Cases, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (c, cancellation) => await check(c, cancellation));
}
