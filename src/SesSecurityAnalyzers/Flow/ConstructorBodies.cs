using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What runs when a constructor runs, in order.</summary>
/// <param name="PositionalMembers">Properties that a record sets from its parameters.</param>
/// <param name="KeepsParameters">Whether it is a primary constructor, whose parameters the members can read.</param>
/// <param name="Initializers">The initializers of fields and properties.</param>
/// <param name="ImplicitBase">The base constructor that is called without being named.</param>
/// <param name="Body">The body, which holds its own call of a base constructor.</param>
internal sealed record ConstructorBodies(
    ImmutableArray<(IPropertySymbol Property, IParameterSymbol Parameter)> PositionalMembers,
    bool KeepsParameters,
    ImmutableArray<ControlFlowGraph> Initializers,
    IMethodSymbol? ImplicitBase,
    ControlFlowGraph? Body);
