using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What the walk of one root brought to light.</summary>
internal sealed class RootResult
{
    public RootResult(IMethodSymbol? method) => Method = method;

    /// <summary>The method that is the root; null for the static initializers of a type.</summary>
    public IMethodSymbol? Method { get; }

    public List<BodyExit> Exits { get; set; } = new();

    /// <summary>Facts that are complete, for the judge.</summary>
    public List<ConnectionFacts> Judged { get; } = new();

    /// <summary>Process-wide settings that were touched, by the owner of their cells.</summary>
    public Dictionary<string, ClientDescription> Globals { get; } = new();

    public List<ConnectionFacts> GlobalFacts { get; } = new();

    /// <summary>The calls of methods of the compilation.</summary>
    public Dictionary<IMethodSymbol, List<CallRecord>> Calls { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What fills classes of settings: sections, or lambdas.</summary>
    public Dictionary<ITypeSymbol, List<Value>> Registrations { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The roots that were asked on the way, directly or through others.</summary>
    public HashSet<ISymbol> Asked { get; } = new(SymbolEqualityComparer.Default);

    public bool SawApiClient { get; set; }

    /// <summary>Whether another environment's files could give another result.</summary>
    public bool ReadsConfiguration { get; set; }

    /// <summary>Whether a bound was passed, so that nothing can be said.</summary>
    public bool GaveUp { get; set; }

    public bool IsRecording(Frame frame) => SymbolEqualityComparer.Default.Equals(frame.Owner, Method);

    public void Record(IMethodSymbol method, CallRecord record)
    {
        if (!Calls.TryGetValue(method, out var records))
            Calls.Add(method, records = new List<CallRecord>());
        if (records.Count < FlowLimits.CallSites)
            records.Add(record);
    }

    public void Register(ITypeSymbol type, Value filler)
    {
        if (!Registrations.TryGetValue(type, out var fillers))
            Registrations.Add(type, fillers = new List<Value>());
        if (!fillers.Contains(filler))
            fillers.Add(filler);
    }

    public void Forget()
    {
        Judged.Clear();
        GlobalFacts.Clear();
        Calls.Clear();
        Exits = new List<BodyExit>();
        GaveUp = true;
    }
}
