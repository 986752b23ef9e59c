using System;

namespace SesSecurityAnalyzers.Flow;

/// <summary>The path that is being walked cannot go on: it throws, or its conditions contradict each other. Caught where the statement is evaluated.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the engine.
internal sealed class PathEndsException : Exception
#pragma warning restore CA1032, CA1064
{
}
