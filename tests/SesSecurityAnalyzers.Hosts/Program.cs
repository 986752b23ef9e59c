using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Hosts;
using SesSecurityAnalyzers.Tests.Corpus;

// REQUEST REPORT: reads what to run from one file and writes what came of it to the other.
var request = JsonSerializer.Deserialize<HostRequest>(File.ReadAllText(args[0]))!;
var shipped = new ShippedAssemblies(request.Assemblies);
var references = request.References.Select(r => (MetadataReference)MetadataReference.CreateFromFile(r)).ToImmutableArray();
var outcomes = new List<CaseOutcome>();
foreach (var corpusCase in request.CaseFolders.SelectMany(CorpusCase.LoadAll))
    outcomes.Add(await CaseProject.Create(corpusCase, shipped, references, request.StubFolder).RunAsync(outcomes.Count % request.FixEvery == 0));
var report = new HostReport(
    typeof(Compilation).Assembly.GetName().Version!.ToString(2), RuntimeInformation.FrameworkDescription, shipped.LoadFailures, shipped.Analyzers.Length, shipped.Fixes.Length, outcomes);
File.WriteAllText(args[1], JsonSerializer.Serialize(report));
