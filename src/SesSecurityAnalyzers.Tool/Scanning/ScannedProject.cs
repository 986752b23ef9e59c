using System.Collections.Generic;

namespace SesSecurityAnalyzers.Tool.Scanning;

/// <summary>What is compiled together: the C# and configuration files of a folder or project, and where its references are.</summary>
/// <param name="Directory">The folder.</param>
/// <param name="ProjectFile">The project, or <see langword="null"/> for a bare folder.</param>
/// <param name="Sources">The C# files.</param>
/// <param name="Configurations">The configuration files.</param>
internal sealed record ScannedProject(string Directory, string? ProjectFile, IReadOnlyList<string> Sources, IReadOnlyList<string> Configurations);
