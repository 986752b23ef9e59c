using System;

namespace SesSecurityAnalyzers.Tool;

/// <summary>A mistake on the command line; its message is shown, and the exit code is <see cref="ExitCode.Usage"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
