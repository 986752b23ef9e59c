using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SesSecurityAnalyzers.Flow;

/// <summary>A body that is being walked.</summary>
internal sealed class Frame
{
    public Frame(IMethodSymbol? method, IMethodSymbol? owner, Value? self, ControlFlowGraph? graph, Frame? caller, string site)
    {
        Method = method;
        Owner = owner;
        Self = self;
        Graph = graph;
        Caller = caller;
        Site = site;
        Depth = caller is null ? 0 : caller.Depth + 1;
    }

    public IMethodSymbol? Method { get; }

    /// <summary>The method as it was called, with type arguments.</summary>
    public IMethodSymbol? Called { get; init; }

    /// <summary>The method whose source holds the body: for a lambda or a local function, the one around it.</summary>
    public IMethodSymbol? Owner { get; }

    /// <summary><c>this</c>.</summary>
    public Value? Self { get; }

    public ControlFlowGraph? Graph { get; }

    public Frame? Caller { get; }

    /// <summary>Tells this activation from others of the same body.</summary>
    public string Site { get; }

    public int Depth { get; }

    /// <summary>What the ref locals of the graph stand for.</summary>
    public Dictionary<ISymbol, IOperation> Aliases { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>What the captures of the graph stand for, where they can be assigned to.</summary>
    public Dictionary<CaptureId, IOperation> Captures { get; } = new();
}
