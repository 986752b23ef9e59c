using System.Collections.Immutable;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>A property, field or parameter that carries a fact.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">The fact.</param>
internal sealed record FactSlot(string Name, FactRole Role)
{
    /// <summary>What its values mean. A value that is missing here decides nothing, and the next slot of the same role is asked. Empty: true and false mean yes and no.</summary>
    public ImmutableArray<SlotValue> Values { get; init; } = ImmutableArray<SlotValue>.Empty;

    /// <summary>What its values mean where the compilation targets .NET Framework, if that differs.</summary>
    public ImmutableArray<SlotValue> ValuesOnNetFramework { get; init; } = ImmutableArray<SlotValue>.Empty;

    /// <summary>The full name of the enum or constant class that its values belong to; null for a bool or text.</summary>
    public string? ValueType { get; init; }
}
