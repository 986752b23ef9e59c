using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A change of a configuration file that does what a remedy says.</summary>
/// <param name="Remedy">The remedy.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">What is replaced; empty where a setting is added.</param>
/// <param name="NewText">What is written there.</param>
internal sealed record FileEdit(Remedy Remedy, string Path, TextSpan Span, string NewText);
