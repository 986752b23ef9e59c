using SesSecurityAnalyzers.Libraries;

namespace SesSecurityAnalyzers.Flow;

/// <summary>A slot of a client.</summary>
internal sealed record BoundSlot(ClientDescription Client, FactSlot Slot)
{
    /// <summary>The cell in which an object keeps it. Several TLS switches of one client are kept apart.</summary>
    public string CellName => NameOf(Slot);

    public static string NameOf(FactSlot slot) => slot.Role is FactRole.Mode ? "@Mode:" + slot.Name : "@" + slot.Role;
}
