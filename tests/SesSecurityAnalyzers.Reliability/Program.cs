using SesSecurityAnalyzers.Reliability;

// coverage FOLDER | mutation REPORT.json   prints what was measured; with --write into docs/reliability.md.
var writes = args.Contains("--write");
switch (args)
{
    case ["coverage", var folder, ..]:
        ReliabilityPage.Write("coverage", CoverageTable.Of(folder), writes);
        return 0;
    case ["mutation", var report, ..]:
        ReliabilityPage.Write("mutation", MutationTable.Of(report), writes);
        return 0;
    default:
        Console.Error.WriteLine("coverage FOLDER [--write] | mutation REPORT.json [--write]");
        return 2;
}
