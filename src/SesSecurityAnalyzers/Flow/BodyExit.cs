namespace SesSecurityAnalyzers.Flow;

/// <summary>One way out of a body.</summary>
/// <param name="State">What is known there.</param>
/// <param name="Returned">What is returned.</param>
internal readonly record struct BodyExit(FlowState State, Operand Returned);
