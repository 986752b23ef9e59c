using System;

namespace SesSecurityAnalyzers.Flow;

/// <summary>A bound of <see cref="FlowLimits"/> was passed. Caught where a root is analyzed; the root then says nothing.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves the engine.
internal sealed class GaveUpException : Exception
#pragma warning restore CA1032, CA1064
{
}
