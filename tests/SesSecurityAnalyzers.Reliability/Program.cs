using SesSecurityAnalyzers.Reliability;

// coverage FOLDER | mutation REPORT.json   prints what was measured; with --write into docs/reliability.md.
// survivors REPORT.json                    tries the survivors once more, each in a process of its own.
var writes = args.Contains("--write");
switch (args)
{
    case ["coverage", var folder, ..]:
        ReliabilityPage.Write("coverage", CoverageTable.Of(folder), writes);
        return 0;
    case ["mutation", var report, ..]:
        ReliabilityPage.Write("mutation", MutationTable.Of(report), writes);
        return 0;
    case ["survivors", var report]:
        SurvivorTrial.Run(report);
        return 0;
    default:
        Console.Error.WriteLine("coverage FOLDER [--write] | survivors REPORT.json | mutation REPORT.json [--write]");
        return 2;
}
