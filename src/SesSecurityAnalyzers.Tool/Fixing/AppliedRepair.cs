using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Tool.Fixing;

/// <summary>A repair that was made.</summary>
/// <param name="Rule">The rule that asked for it.</param>
/// <param name="Title">What it does.</param>
/// <param name="Place">Where it was made, in the text as it was then.</param>
internal sealed record AppliedRepair(string Rule, string Title, LinePosition Place);
