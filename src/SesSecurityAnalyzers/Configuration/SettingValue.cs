using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A value that a configuration file gives to code.</summary>
/// <param name="Text">The text as code sees it, escapes read; null where the file says null.</param>
/// <param name="Origin">Where it stands.</param>
internal readonly record struct SettingValue(string? Text, FileOrigin Origin);
