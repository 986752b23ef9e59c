using System.Collections.Immutable;
using System.Linq;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Libraries;

/// <summary>The words in which descriptions are written.</summary>
internal static class Describe
{
    public static readonly ImmutableArray<SlotValue> OnMeansStartTls = ImmutableArray.Create(On(TlsMode.StartTls), Off(TlsMode.None));

    public static FactSlot Slot(string name, FactRole role) => new(name, role);

    public static FactSlot Slot(string name, FactRole role, params SlotValue[] values) => new(name, role) { Values = values.ToImmutableArray() };

    public static SlotValue On(TlsMode mode) => new("true", 1, (int)mode);

    public static SlotValue Off(TlsMode mode) => new("false", 0, (int)mode);

    public static ImmutableArray<string> Types(params string[] names) => names.ToImmutableArray();

    public static ImmutableArray<string> Names(params string[] names) => names.ToImmutableArray();

    public static ImmutableArray<FactSlot> Slots(params FactSlot[] slots) => slots.ToImmutableArray();

    public static ImmutableArray<CallDescription> Calls(params CallDescription[] calls) => calls.ToImmutableArray();

    public static LibraryDescription Library(string name, string[] assemblies, params ClientDescription[] clients) => new(name, assemblies.ToImmutableArray(), clients.ToImmutableArray());
}
