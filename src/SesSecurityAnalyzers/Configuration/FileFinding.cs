using System.Collections.Immutable;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A finding in a file, and how the file can be changed so that it goes away, the best way first.</summary>
internal sealed record FileFinding(Finding Finding, ImmutableArray<FileEdit> Edits);
