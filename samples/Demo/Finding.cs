namespace SesSecurityAnalyzers.Demo;

/// <summary>One result of the compiler's SARIF log.</summary>
/// <param name="File">The file, relative to the project, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The first column, from 1.</param>
/// <param name="EndColumn">The column after the last, or 0 where the finding ends on another line.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Level">SARIF's level: <c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">What the user reads.</param>
internal sealed record Finding(string File, int Line, int Column, int EndColumn, string Rule, string Level, string Message);
