namespace SesSecurityAnalyzers.Demo;

/// <summary>From a wrong line of C# to a fixed, enforced build; every step is checked against what the sample says of itself.</summary>
internal sealed class Demonstration(Workplace workplace)
{
    private readonly string _source = RepositoryFolder.Combine("samples", "Violations");
    private readonly Sample _sample = new(workplace, "Violations");
    private IReadOnlyList<Finding> _findings = [];
    private IReadOnlyDictionary<string, string> _before = new Dictionary<string, string>();
    private bool _failed;

    /// <summary>The sample after the fixes.</summary>
    public string FixedFolder => _sample.Folder;

    /// <summary>The warnings of a file and its fixes as a picture, after a run.</summary>
    public TerminalPicture PictureOf(string file) =>
        FindingPicture.Of([.. _findings.Where(f => f.File == file)], _before[file], SampleFiles.Read(_sample.Folder)[file]);

    /// <summary>Packs first.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken) => await PackAsync(cancellationToken) && await RunPackedAsync(cancellationToken);

    /// <summary>Goes on with the package that is in the feed.</summary>
    public async Task<bool> RunPackedAsync(CancellationToken cancellationToken)
    {
        var untouched = SampleFiles.Read(_source);
        var passed = await InstallAsync(cancellationToken)
            && await ShowFindingsAsync(cancellationToken)
            && await FixAsync(cancellationToken)
            && await EnforceAsync(cancellationToken);
        return Check(untouched.SequenceEqual(SampleFiles.Read(_source)), "samples/Violations is as it was", "samples/Violations was changed") && passed;
    }

    private async Task<bool> PackAsync(CancellationToken cancellationToken)
    {
        Terminal.Step(1, "Pack the package into a local feed");
        var packed = await Terminal.RunAsync("dotnet pack src/SesSecurityAnalyzers.Package", workplace.PackAsync(RepositoryFolder.Path, cancellationToken));
        return Succeeded(packed) && Check(File.Exists(workplace.PackagePath), () => $"{Path.GetFileName(workplace.PackagePath)}, {new FileInfo(workplace.PackagePath).Length / 1024} KB", "no package was made");
    }

    private async Task<bool> InstallAsync(CancellationToken cancellationToken)
    {
        Terminal.Step(2, "Install it into a copy of samples/Violations");
        _sample.CopyFrom(_source);
        var installed = await Terminal.RunAsync($"dotnet add package {Workplace.PackageId}", _sample.InstallAsync(cancellationToken));
        return Succeeded(installed);
    }

    private async Task<bool> ShowFindingsAsync(CancellationToken cancellationToken)
    {
        Terminal.Step(3, "Build");
        var built = await Terminal.RunAsync("dotnet build", _sample.BuildAsync(cancellationToken));
        var findings = _findings = _sample.Findings;
        Show(findings);
        Terminal.Line();
        if (!Succeeded(built))
            return false;

        var expected = Markers.Read(_source);
        var reported = new SortedSet<string>(findings.Select(Markers.Of), StringComparer.Ordinal);
        foreach (var missing in expected.Except(reported))
            Check(false, "", $"{missing} is marked and not reported");
        foreach (var surplus in reported.Except(expected))
            Check(false, "", $"{surplus} is reported and not marked");
        return Check(expected.Count > 0 && !_failed, $"{findings.Count} findings of {findings.Select(f => f.Rule).Distinct().Count()} rules, each on the line that is marked for it", "the findings are not those that the sample is marked for");
    }

    private async Task<bool> FixAsync(CancellationToken cancellationToken)
    {
        Terminal.Step(4, "Apply every fix");
        var before = SampleFiles.Read(_sample.Folder);
        _before = before;
        var formatted = await Terminal.RunAsync("dotnet format analyzers --severity info", _sample.FixAsync(cancellationToken));
        var after = SampleFiles.Read(_sample.Folder);
        var changed = after.Where(f => before.GetValueOrDefault(f.Key) != f.Value).ToList();
        foreach (var (file, text) in changed)
            Terminal.ShowDiff(file, LineDiff.Between(before.GetValueOrDefault(file, ""), text));
        Terminal.Line();
        return Succeeded(formatted) && Check(changed.Count > 0, $"{changed.Count} files changed", "nothing was changed");
    }

    private async Task<bool> EnforceAsync(CancellationToken cancellationToken)
    {
        Terminal.Step(5, "Build again, every rule enforced");
        var built = await Terminal.RunAsync("dotnet build -p:SesSecurityMode=Enforce", _sample.BuildAsync(cancellationToken, "-p:SesSecurityMode=Enforce"));
        var left = _sample.Findings;
        Show(left);
        return Check(left.Count == 0, "clean", $"{left.Count} findings are left") && Succeeded(built);
    }

    private void Show(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
            Terminal.Show(finding, finding.Line == 0 ? "" : File.ReadAllLines(Path.Combine(_sample.Folder, finding.File))[finding.Line - 1]);
    }

    private bool Succeeded(CommandResult result)
    {
        if (result.ExitCode == 0)
            return true;
        Terminal.Line(result.Output);
        return Check(false, "", $"ended with {result.ExitCode}: {result.CommandLine}");
    }

    private bool Check(bool holds, string good, string bad) => Check(holds, () => good, bad);

    private bool Check(bool holds, Func<string> good, string bad)
    {
        if (holds)
        {
            Terminal.Good(good());
        }
        else
        {
            _failed = true;
            Terminal.Bad(bad);
        }

        return holds;
    }
}
