using System.Collections.Immutable;

namespace SesSecurityAnalyzers.Flow;

/// <summary>One call of a method of the compilation, as its caller makes it on one path.</summary>
/// <param name="State">What is known at the call.</param>
/// <param name="Receiver">The object it is called on.</param>
/// <param name="Arguments">The arguments by the ordinal of their parameters.</param>
internal sealed record CallRecord(FlowState State, Value? Receiver, ImmutableDictionary<int, Operand> Arguments);
