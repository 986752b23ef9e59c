namespace SesSecurityAnalyzers.Demo;

/// <summary>A copy of a sample in the workplace, with the packed package installed as a user installs it.</summary>
internal sealed class Sample(Workplace workplace, string name)
{
    // Fixes of other analyzers are none of this demonstration's business.
    public static readonly string[] Rules =
    [
        "SESA101", "SESA102", "SESA103", "SESA104", "SESA105", "SESA106", "SESA201", "SESA202", "SESA203",
        "SESA301", "SESA302", "SESA303", "SESA401", "SESA501", "SESA601", "SESA602",
    ];

    public string Folder { get; } = Path.Combine(workplace.Folder, name);

    public IReadOnlyList<Finding> Findings => SarifLog.ReadAll(Folder);

    public void CopyFrom(string source) => SampleFiles.CopyUnmarked(source, Folder);

    public Task<CommandResult> InstallAsync(CancellationToken cancellationToken) =>
        workplace.RunAsync(Folder, cancellationToken, "add", "package", Workplace.PackageId, "--version", Workplace.PackageVersion);

    public Task<CommandResult> BuildAsync(CancellationToken cancellationToken, params string[] properties) =>
        workplace.RunAsync(Folder, cancellationToken, ["build", "--no-restore", "--no-incremental", "-nologo", "-v:q", "-clp:NoSummary", .. properties]);

    public Task<CommandResult> FixAsync(CancellationToken cancellationToken) =>
        workplace.RunAsync(Folder, cancellationToken, ["format", "analyzers", "--severity", "info", "--no-restore", "--diagnostics", .. Rules]);
}
