namespace SesSecurityAnalyzers.Demo;

/// <summary>How a command ended, and everything it printed.</summary>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output, TimeSpan Duration);
