using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What is known of one compilation, found on demand: bodies, what objects hold when they are made, and the results of roots.</summary>
/// <remarks>Serves one environment's view of the configuration. Not thread-safe: whoever uses it holds a lock.</remarks>
internal sealed partial class CompilationFlow
{
    private readonly Dictionary<object, string> _ids = new(new IdentityComparer());
    private readonly Dictionary<string, ISymbol> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Dictionary<SyntaxNode, ControlFlowGraph?> _graphs = new();
    private readonly Dictionary<IMethodSymbol, ConstructorBodies> _constructors = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _accepting = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, int> _connectionNumbers = new(StringComparer.Ordinal);

    public CompilationFlow(Compilation compilation, SymbolIndex index, ClientModel clients, ConfigurationSet configuration, SettingsView? view)
    {
        Compilation = compilation;
        Index = index;
        Clients = clients;
        Configuration = configuration;
        View = view;
        TargetsNetFramework = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Name == "mscorlib";
    }

    public Compilation Compilation { get; }

    public SymbolIndex Index { get; }

    public ClientModel Clients { get; }

    public ConfigurationSet Configuration { get; }

    public SettingsView? View { get; }

    public bool TargetsNetFramework { get; }

    /// <summary>The connections that were opened, by number.</summary>
    public List<ConnectionFacts> Connections { get; } = new();

    /// <summary>Numbers a connection; the same connection, met again, has the same number.</summary>
    public int AddConnection(ConnectionFacts facts, SyntaxNode site)
    {
        var key = string.Join("|", IdOf(site), facts.Host.State, facts.Host.Value.Text, facts.Port.State, facts.Port.Value, facts.Mode.State, facts.Mode.Value, facts.Versions.Value, facts.AcceptsAnyCertificate.State);
        if (!_connectionNumbers.TryGetValue(key, out var number))
        {
            _connectionNumbers.Add(key, number = Connections.Count);
            Connections.Add(facts);
        }

        return number;
    }

    public string IdOf(ISymbol symbol)
    {
        var id = Id(symbol.OriginalDefinition);
        _symbols[id] = symbol;
        return id;
    }

    public string IdOf(SyntaxNode node) => Id(node);

    public string MemberId(ISymbol member) => IdOf(member) + "!" + member.Name;

    public bool IsLocalOf(string id, IMethodSymbol method)
    {
        if (!_symbols.TryGetValue(id, out var symbol))
            return false;
        for (var container = symbol.ContainingSymbol; container is not null; container = container.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(container, method))
                return true;
        }

        return false;
    }

    public Value.Reference SelfOf(INamedTypeSymbol type) => new("this" + IdOf(type), type, null, null);

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
            _models.Add(tree, model = Compilation.GetSemanticModel(tree));
        return model;
    }

    public ExpressionSyntax? DeclaredValue(IFieldSymbol field) =>
        field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : null;

    public bool HasBody(IMethodSymbol method) => BodyOf(method) is not null;

    public ControlFlowGraph? GraphOf(IMethodSymbol method, Frame? frame, CancellationToken cancellation)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            for (var f = frame; f is not null; f = f.Caller)
            {
                if (f.Graph is { } graph && FindLocal(graph, method, cancellation) is { } found)
                    return found;
            }

            return null;
        }

        return BodyOf(method) is { } body ? GraphOf(body, cancellation) : null;
    }

    private static ControlFlowGraph? FindLocal(ControlFlowGraph graph, IMethodSymbol local, CancellationToken cancellation)
    {
        for (var g = graph; g is not null; g = g.Parent)
        {
            if (g.LocalFunctions.Contains(local, SymbolEqualityComparer.Default))
                return g.GetLocalFunctionControlFlowGraph(local, cancellation);
        }

        return null;
    }

    private ControlFlowGraph? GraphOf(SyntaxNode node, CancellationToken cancellation)
    {
        if (_graphs.TryGetValue(node, out var known))
            return known;
        StopPoint.Pass(cancellation);
        if (TreeText.Of(node.SyntaxTree, cancellation).IsTooDeep(node.SyntaxTree, cancellation))
            return _graphs[node] = null;
        ControlFlowGraph? graph = null;
        try
        {
            graph = ModelOf(node.SyntaxTree).GetOperation(node, cancellation) switch
            {
                IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
                IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
                IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
                IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
                IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellation),
                // The base call of a primary constructor is all the body that it has.
                IInvocationOperation { Parent.Parent: IConstructorBodyOperation body } => ControlFlowGraph.Create(body, cancellation),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or NullReferenceException or InsufficientExecutionStackException)
        {
            // Half-typed code can have operations from which Roslyn makes no graph; nothing is known of such a body.
        }

        _graphs.Add(node, graph);
        return graph;
    }

    private static SyntaxNode? BodyOf(IMethodSymbol method)
    {
        if (method.IsAbstract || method.IsExtern)
            return null;
        var definition = method.PartialImplementationPart ?? method;
        foreach (var reference in definition.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case BaseMethodDeclarationSyntax declaration when declaration.Body is not null || declaration.ExpressionBody is not null || declaration is ConstructorDeclarationSyntax { Initializer: not null }:
                    return declaration;
                case AccessorDeclarationSyntax accessor when accessor.Body is not null || accessor.ExpressionBody is not null:
                    return accessor;
                case ArrowExpressionClauseSyntax arrow:
                    return arrow;
                case LocalFunctionStatementSyntax local:
                    return local;
                case CompilationUnitSyntax unit when unit.Members.Any(m => m is GlobalStatementSyntax):
                    return unit;
            }
        }

        return null;
    }

    /// <summary>What runs when a constructor runs.</summary>
    public ConstructorBodies ConstructorBodies(IMethodSymbol constructor, CancellationToken cancellation)
    {
        if (_constructors.TryGetValue(constructor, out var known))
            return known;
        var type = constructor.ContainingType;
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        var explicitDeclaration = declaration as ConstructorDeclarationSyntax;
        var callsThis = explicitDeclaration?.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true;
        var isPrimary = declaration is TypeDeclarationSyntax;

        var initializers = ImmutableArray.CreateBuilder<ControlFlowGraph>();
        if (!callsThis)
        {
            foreach (var value in InitializersOf(type, isStatic: false, cancellation))
            {
                if (GraphOf(value, cancellation) is { } graph)
                    initializers.Add(graph);
            }
        }

        var positional = ImmutableArray.CreateBuilder<(IPropertySymbol, IParameterSymbol)>();
        if (isPrimary && type.IsRecord)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (type.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault(p => p.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is ParameterSyntax)) is { } property)
                    positional.Add((property, parameter));
            }
        }

        var body = explicitDeclaration is null ? null : GraphOf(explicitDeclaration, cancellation);
        if (isPrimary && declaration is TypeDeclarationSyntax { BaseList: { } bases } && bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } baseType)
            body = GraphOf(baseType, cancellation);
        IMethodSymbol? implicitBase = null;
        if (!(isPrimary && body is not null) && !callsThis && explicitDeclaration?.Initializer is null && type.BaseType is { } parent && parent.DeclaringSyntaxReferences.Length > 0)
            implicitBase = parent.InstanceConstructors.FirstOrDefault(c => c.Parameters.All(p => p.IsOptional));
        var bodies = new ConstructorBodies(positional.ToImmutable(), isPrimary, initializers.ToImmutable(), implicitBase, body);
        _constructors.Add(constructor, bodies);
        return bodies;
    }

    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(INamedTypeSymbol type, bool isStatic, CancellationToken cancellation)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration)
                continue;
            foreach (var member in declaration.Members)
            {
                if (member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword) != isStatic)
                    continue;
                switch (member)
                {
                    case FieldDeclarationSyntax field:
                        foreach (var variable in field.Declaration.Variables)
                        {
                            if (variable.Initializer is { } initializer)
                                yield return initializer;
                        }

                        break;
                    case PropertyDeclarationSyntax { Initializer: { } value }:
                        yield return value;
                        break;
                }
            }
        }
    }

    /// <summary>Whether a function is known as a validation callback already, which nobody else calls.</summary>
    public bool IsAcceptingCallback(Value.Function function) => _accepting.ContainsKey(function.Method);

    /// <summary>Whether a validation callback can only say yes.</summary>
    public bool AcceptsEverything(Value.Function function, CancellationToken cancellation)
    {
        if (_accepting.TryGetValue(function.Method, out var known))
            return known;
        _accepting[function.Method] = false;
        var accepts = false;
        var isDone = false;
        try
        {
            var graph = function.Lambda is { } lambda ? function.Home?.Graph?.GetAnonymousFunctionControlFlowGraph(lambda, cancellation) : GraphOf(function.Method.OriginalDefinition, function.Home, cancellation);
            if (graph is not null && graph.Blocks.All(b => b.FallThroughSuccessor?.Semantics is not (ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)))
            {
                var result = new RootResult(function.Method);
                var interpreter = new Interpreter(this, result, FlowLimits.Steps, cancellation);
                var exits = interpreter.WalkBody(new Frame(function.Method, function.Method, function.Receiver ?? function.Home?.Self, graph, null, "callback"), new[] { FlowState.Empty });
                accepts = exits.Count > 0 && exits.All(e => e.Returned.Value.Equals(Value.True));
            }

            isDone = true;
        }
        catch (GaveUpException)
        {
            isDone = true;
        }
        finally
        {
            if (isDone)
                _accepting[function.Method] = accepts;
            else
                _accepting.Remove(function.Method);
        }

        return accepts;
    }

    private string Id(object item)
    {
        if (!_ids.TryGetValue(item, out var id))
        {
            // All are of one length, so that the length of a key does not hang on what was asked first.
            _ids.Add(item, id = _ids.Count.ToString("D7", CultureInfo.InvariantCulture));
        }

        return id;
    }

    private sealed class IdentityComparer : IEqualityComparer<object>
    {
        public new bool Equals(object? left, object? right) =>
            left is ISymbol a && right is ISymbol b ? SymbolEqualityComparer.Default.Equals(a, b) : ReferenceEquals(left, right);

        public int GetHashCode(object item) => item is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(item);
    }

    private sealed class RootKeyComparer : IEqualityComparer<(ISymbol Symbol, int Depth)>
    {
        public bool Equals((ISymbol Symbol, int Depth) left, (ISymbol Symbol, int Depth) right) => left.Depth == right.Depth && SymbolEqualityComparer.Default.Equals(left.Symbol, right.Symbol);

        public int GetHashCode((ISymbol Symbol, int Depth) key) => unchecked(SymbolEqualityComparer.Default.GetHashCode(key.Symbol) * 31 + key.Depth);
    }
}
