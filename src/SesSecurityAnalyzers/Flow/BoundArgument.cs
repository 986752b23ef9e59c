using SesSecurityAnalyzers.Libraries;

namespace SesSecurityAnalyzers.Flow;

/// <summary>An argument of a described call.</summary>
/// <param name="Slot">What it carries.</param>
/// <param name="Cell">The value.</param>
/// <param name="IsDefault">Whether it was left out, so that the value is the parameter's default.</param>
internal sealed record BoundArgument(FactSlot Slot, Cell Cell, bool IsDefault);
