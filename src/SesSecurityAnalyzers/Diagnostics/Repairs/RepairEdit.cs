using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>One change in a source or a configuration file.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Place">Where: an expression, call or creation in code, or a span of a file.</param>
/// <param name="Text">The new expression or text.</param>
/// <param name="Name">The property or parameter, where one is named.</param>
/// <param name="Ordinal">The position of a new argument; -1 to give it by name.</param>
internal sealed record RepairEdit(RepairEditKind Kind, Location Place, string Text = "", string Name = "", int Ordinal = -1);
