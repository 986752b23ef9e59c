namespace SesSecurityAnalyzers.Tool;

/// <summary>The exit codes, the same for every command and format.</summary>
internal static class ExitCode
{
    public const int Compliant = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int NotTested = 3;

    /// <summary>Ended by Ctrl+C, as shells number it (128 + SIGINT).</summary>
    public const int Cancelled = 130;
}
