using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Finds, on demand, who calls a method and who writes a member. Text is asked first, syntax second, symbols last.</summary>
/// <remarks>Not thread-safe: whoever uses it holds a lock.</remarks>
internal sealed class SymbolIndex
{
    // What begins a creation that does not name the type.
    private static readonly string[] Unnamed = { "new", "this", "base" };

    private readonly Dictionary<ISymbol, CallSites> _callSites = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _written = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<INamedTypeSymbol>> _concrete = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _overridden = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, ImmutableArray<SyntaxNode>> _unnamed = new();
    private readonly Dictionary<SyntaxNode, IMethodSymbol?> _created = new();
    private readonly Dictionary<string, ILookup<ISymbol, SimpleNameSyntax>> _called = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<ISymbol, SyntaxNode>> _writers = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, ImmutableArray<SyntaxNode>> _privateWriters = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<string>> _setThrough = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IReadOnlyList<IMethodSymbol>> _passing = new(SymbolEqualityComparer.Default);

    public SymbolIndex(SourceNames names) => Names = names;

    public SourceNames Names { get; }

    /// <summary>Whether two symbols are one member: the same, or one the implementation of the other.</summary>
    public static bool AreSame(ISymbol left, ISymbol right)
    {
        if (SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition))
            return true;
        if (left is not IMethodSymbol called || right is not IMethodSymbol method)
            return false;
        if (called.ReducedFrom is { } reduced)
            return AreSame(reduced, right);
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, overridden.OriginalDefinition))
                return true;
        }

        return called.ContainingType is { TypeKind: TypeKind.Interface } face && method.ContainingType is { } type
            && type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, face.OriginalDefinition))
            && type.FindImplementationForInterfaceMember(called) is { } implementation
            && SymbolEqualityComparer.Default.Equals(implementation.OriginalDefinition, method.OriginalDefinition);
    }

    public CallSites CallSitesOf(IMethodSymbol method, CompilationFlow flow, CancellationToken cancellation)
    {
        method = method.OriginalDefinition;
        if (_callSites.TryGetValue(method, out var known))
            return known;
        var sites = ImmutableArray.CreateBuilder<SyntaxNode>();
        var owners = new List<ISymbol>();
        var hasUnknown = false;
        foreach (var site in method.MethodKind == MethodKind.Constructor ? CreationsOf(method, flow, cancellation) : InvocationsOf(method, flow, cancellation))
        {
            if (site is null)
            {
                hasUnknown = true;
                continue;
            }

            sites.Add(site);
            foreach (var owner in OwnersOf(site, flow, cancellation))
            {
                if (!owners.Contains(owner, SymbolEqualityComparer.Default))
                    owners.Add(owner);
            }
        }

        var found = new CallSites(sites.ToImmutable(), owners.ToImmutableArray(), hasUnknown);
        _callSites[method] = found;
        return found;
    }

    // A null stands for a use that is no call: the method becomes a delegate.
    private IEnumerable<SyntaxNode?> InvocationsOf(IMethodSymbol method, CompilationFlow flow, CancellationToken cancellation)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
            yield break;
        var name = method.MethodKind == MethodKind.ExplicitInterfaceImplementation ? method.ExplicitInterfaceImplementations.FirstOrDefault()?.Name ?? method.Name : method.Name;
        var uses = method.DeclaredAccessibility == Accessibility.Private && method.MethodKind == MethodKind.Ordinary
            ? BindCalled(Names.Of(method, MayBeMethod, cancellation), flow, cancellation)
            : CalledBy(name, flow, cancellation);
        foreach (var node in uses.Where(u => AreSame(u.Key, method)).SelectMany(u => u))
        {
            SyntaxNode expression = node;
            if (node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
                expression = access;
            else if (node.Parent is MemberBindingExpressionSyntax binding)
                expression = binding;
            if (expression.Parent is InvocationExpressionSyntax invocation && invocation.Expression == expression)
                yield return invocation;
            else if (expression.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is not { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
                yield return null;
        }
    }

    // Many classes have a method of one name: what its uses mean is found out once for all of them.
    private ILookup<ISymbol, SimpleNameSyntax> CalledBy(string name, CompilationFlow flow, CancellationToken cancellation)
    {
        if (!_called.TryGetValue(name, out var called))
            _called.Add(name, called = BindCalled(Names.Of(name, MayBeMethod, cancellation), flow, cancellation));
        return called;
    }

    private static bool MayBeMethod(SimpleNameSyntax name) => name.Parent is not MemberDeclarationSyntax;

    private static ILookup<ISymbol, SimpleNameSyntax> BindCalled(IEnumerable<SimpleNameSyntax> names, CompilationFlow flow, CancellationToken cancellation)
    {
        var bound = new List<(ISymbol Symbol, SimpleNameSyntax Name)>();
        foreach (var name in names)
        {
            var info = flow.ModelOf(name.SyntaxTree).GetSymbolInfo(name, cancellation);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol called)
                bound.Add((called, name));
        }

        return bound.ToLookup(b => b.Symbol, b => b.Name, SymbolEqualityComparer.Default);
    }

    private IEnumerable<SyntaxNode?> CreationsOf(IMethodSymbol constructor, CompilationFlow flow, CancellationToken cancellation)
    {
        var type = constructor.ContainingType;
        foreach (var tree in Names.FilesWith(type.Name, type, cancellation).Where(t => TreeText.Of(t, cancellation).Mentions(type.Name, t, cancellation)))
        {
            foreach (var node in CreationsIn(tree, type.Name, cancellation))
            {
                StopPoint.Pass(cancellation);
                if (!_created.TryGetValue(node, out var called))
                    _created.Add(node, called = (flow.ModelOf(tree).GetSymbolInfo(node, cancellation).Symbol as IMethodSymbol)?.OriginalDefinition);
                if (SymbolEqualityComparer.Default.Equals(called, constructor))
                    yield return node;
            }
        }
    }

    // What creates an object of a type of that name, or of one that is not named.
    private IEnumerable<SyntaxNode> CreationsIn(SyntaxTree tree, string type, CancellationToken cancellation)
    {
        var named = Names.NamesIn(tree, type, n => Created(n) is not null, cancellation).Select(n => Created(n)!);
        if (!_unnamed.TryGetValue(tree, out var unnamed))
        {
            _unnamed.Add(tree, unnamed = Unnamed
                .SelectMany(word => Names.TokensIn(tree, word, t => t.Parent is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax, cancellation))
                .Select(t => t.Parent!).OrderBy(n => n.SpanStart).ToImmutableArray());
        }

        return named.Concat(unnamed);

        SyntaxNode? Created(SimpleNameSyntax name) => name.Ancestors().FirstOrDefault(a => a is not NameSyntax) switch
        {
            ObjectCreationExpressionSyntax creation when NameOf(creation.Type) == type => creation,
            PrimaryConstructorBaseTypeSyntax baseType when NameOf(baseType.Type) == type => baseType,
            _ => null,
        };
    }

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };

    /// <summary>The roots that hold a piece of code.</summary>
    public static IEnumerable<ISymbol> OwnersOf(SyntaxNode node, CompilationFlow flow, CancellationToken cancellation)
    {
        var model = flow.ModelOf(node.SyntaxTree);
        // The type before a method's name lies outside of it for the binder, yet belongs to it.
        switch (node.FirstAncestorOrSelf<MemberDeclarationSyntax>())
        {
            case BaseMethodDeclarationSyntax declaration when model.GetDeclaredSymbol(declaration, cancellation) is IMethodSymbol { MethodKind: not MethodKind.StaticConstructor } declared:
                return new ISymbol[] { declared.OriginalDefinition };
            case BasePropertyDeclarationSyntax declaration when node.FirstAncestorOrSelf<AccessorDeclarationSyntax>() is null && node.FirstAncestorOrSelf<EqualsValueClauseSyntax>()?.Parent != declaration
                && model.GetDeclaredSymbol(declaration, cancellation) is IPropertySymbol property:
                return new ISymbol?[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Where(flow.HasBody).Select(m => (ISymbol)m.OriginalDefinition).ToList();
        }

        if (node.FirstAncestorOrSelf<PrimaryConstructorBaseTypeSyntax>() is { Parent.Parent: TypeDeclarationSyntax derived } && model.GetDeclaredSymbol(derived, cancellation) is INamedTypeSymbol derivedType)
            return PrimaryConstructorOf(derivedType, cancellation);
        for (var symbol = model.GetEnclosingSymbol(node.SpanStart, cancellation); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            switch (symbol)
            {
                case IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }:
                    continue;
                case IMethodSymbol { MethodKind: MethodKind.StaticConstructor } method:
                    return new ISymbol[] { method.ContainingType };
                case IMethodSymbol method:
                    return new ISymbol[] { method.OriginalDefinition };
                case IFieldSymbol or IPropertySymbol:
                    return symbol.IsStatic
                        ? new ISymbol[] { symbol.ContainingType }
                        : symbol.ContainingType.InstanceConstructors.Where(c => !(c.IsImplicitlyDeclared && c.Parameters.Length > 0)).Cast<ISymbol>();
                case INamedTypeSymbol type:
                    return PrimaryConstructorOf(type, cancellation);
            }
        }

        return Array.Empty<ISymbol>();
    }

    private static IEnumerable<ISymbol> PrimaryConstructorOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.InstanceConstructors.Where(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellation) is TypeDeclarationSyntax));

    /// <summary>The methods that pass a type as a type argument to a call that may fill it, <c>Configure&lt;T&gt;</c> or one of the house, or bind an object of it, or pass an interface to what may implement it, <c>AddSingleton&lt;I, T&gt;</c>.</summary>
    public IReadOnlyList<IMethodSymbol> MethodsThatPassAsTypeArgument(INamedTypeSymbol type, CompilationFlow flow, CancellationToken cancellation)
    {
        if (_passing.TryGetValue(type, out var known))
            return known;
        var found = new List<IMethodSymbol>();
        foreach (var name in Names.Of(type, type.TypeKind == TypeKind.Interface ? IsRegistered : IsPassed, cancellation))
        {
            foreach (var owner in OwnersOf(name, flow, cancellation))
            {
                if (owner is IMethodSymbol method && !found.Contains(method, SymbolEqualityComparer.Default))
                    found.Add(method);
            }
        }

        _passing.Add(type, found);
        return found;

        static bool IsRegistered(SimpleNameSyntax name) =>
            name.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Identifier.ValueText: "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient" } };

        static bool IsPassed(SimpleNameSyntax name) =>
            name.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax called } && (called.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? called.Parent : called).Parent is InvocationExpressionSyntax
            || IsMadeToBeBound(name);

        // var settings = new Settings(); section.Bind(settings);
        static bool IsMadeToBeBound(SimpleNameSyntax name) =>
            name.Parent is ObjectCreationExpressionSyntax or VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax }
            && name.Ancestors().FirstOrDefault(a => a is BlockSyntax or CompilationUnitSyntax) is { } body
            && body.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(a => a.Name.Identifier.ValueText == "Bind");
    }

    /// <summary>Whether a member is set anywhere but in the constructors of its type.</summary>
    public bool IsWrittenOutsideConstructors(ISymbol member, CompilationFlow flow, CancellationToken cancellation)
    {
        if (_written.TryGetValue(member, out var known))
            return known;
        var written = member switch
        {
            IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } => false,
            _ => WritersOf(member, flow, cancellation).Any(w => !IsConstruction(w, member, flow, cancellation)),
        };
        _written[member] = written;
        return written;
    }

    /// <summary>The constants that code outside of constructors sets a member to; empty where it also sets something else.</summary>
    public ImmutableArray<Operand> ConstantsWrittenTo(ISymbol member, CompilationFlow flow, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<Operand>();
        if (member.DeclaredAccessibility != Accessibility.Private)
            return ImmutableArray<Operand>.Empty;
        foreach (var writer in WritersOf(member, flow, cancellation))
        {
            if (IsConstruction(writer, member, flow, cancellation))
                continue;
            SyntaxNode target = writer.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : writer;
            if (target.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                || flow.ModelOf(writer.SyntaxTree).GetConstantValue(assignment.Right, cancellation) is not { HasValue: true } constant)
                return ImmutableArray<Operand>.Empty;
            found.Add(new Operand(Value.Of(constant.Value), assignment.Right));
        }

        return found.Count > 4 ? ImmutableArray<Operand>.Empty : found.ToImmutable();
    }

    /// <summary>The one method, not a constructor, that sets a field that nothing else sets; null where there is none.</summary>
    public IMethodSymbol? OnlyWriterOf(IFieldSymbol field, CompilationFlow flow, CancellationToken cancellation)
    {
        if (field.IsReadOnly || CompilationFlow.IsVisibleOutside(field))
            return null;
        IMethodSymbol? only = null;
        foreach (var writer in WritersOf(field, flow, cancellation))
        {
            foreach (var owner in OwnersOf(writer, flow, cancellation))
            {
                if (owner is not IMethodSymbol { MethodKind: not MethodKind.Constructor } method || only is not null && !SymbolEqualityComparer.Default.Equals(only, method))
                    return null;
                only = method;
            }
        }

        return only;
    }

    /// <summary>The members that methods which do not send set on what a field holds: <c>_client.EnableSsl = true</c>.</summary>
    public ImmutableArray<string> MembersSetThrough(ISymbol member, CompilationFlow flow, CancellationToken cancellation)
    {
        if (!_setThrough.TryGetValue(member, out var known))
            _setThrough[member] = known = FindMembersSetThrough(member, flow, cancellation).Distinct().ToImmutableArray();
        return known;
    }

    private IEnumerable<string> FindMembersSetThrough(ISymbol member, CompilationFlow flow, CancellationToken cancellation)
    {
        foreach (var name in Names.Of(member, n => TargetThrough(n) is not null, cancellation))
        {
            var body = name.Ancestors().FirstOrDefault(a => a is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax);
            if (body is null or ConstructorDeclarationSyntax || SendsThrough(body, member.Name, flow) || OwnersOf(name, flow, cancellation).All(o => o is IMethodSymbol m && IsOnlyCalledByConstructors(m, flow, cancellation)))
                continue;
            if (SymbolEqualityComparer.Default.Equals(flow.ModelOf(name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol, member))
                yield return TargetThrough(name)!.Name.Identifier.ValueText;
        }
    }

    // What is set on what a name holds: the left side of an assignment.
    private static MemberAccessExpressionSyntax? TargetThrough(SimpleNameSyntax name)
    {
        SyntaxNode expression = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name;
        return expression.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } target && target.Expression == expression && assignment.Left == target ? target : null;
    }

    private static bool SendsThrough(SyntaxNode body, string field, CompilationFlow flow) =>
        body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(i =>
            i.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } access && flow.Clients.Senders.Contains(called) && access.Expression.ToString().EndsWith(field, StringComparison.Ordinal));

    /// <summary>The classes of the compilation that an object of a type can be.</summary>
    public ImmutableArray<INamedTypeSymbol> ConcreteTypesOf(INamedTypeSymbol type, CompilationFlow flow, CancellationToken cancellation)
    {
        type = type.OriginalDefinition;
        if (_concrete.TryGetValue(type, out var known))
            return known;
        // Half-typed code has classes that derive from each other.
        _concrete[type] = ImmutableArray<INamedTypeSymbol>.Empty;
        var found = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        if (!type.IsAbstract && type.TypeKind == TypeKind.Class)
            found.Add(type);
        try
        {
            foreach (var name in Names.Of(type, n => DerivedOf(n) is not null, cancellation))
            {
                if (flow.ModelOf(name.SyntaxTree).GetDeclaredSymbol(DerivedOf(name)!, cancellation) is INamedTypeSymbol derived && SymbolEqualityComparer.Default.Equals(derived.BaseType?.OriginalDefinition, type))
                    found.AddRange(ConcreteTypesOf(derived, flow, cancellation));
            }
        }
        catch (OperationCanceledException)
        {
            _concrete.Remove(type);
            throw;
        }

        return _concrete[type] = found.ToImmutable();

        static TypeDeclarationSyntax? DerivedOf(SimpleNameSyntax name) =>
            name.FirstAncestorOrSelf<BaseTypeSyntax>() is { Parent.Parent: TypeDeclarationSyntax declaration } baseType && baseType.Type.Span.Contains(name.Span) ? declaration : null;
    }

    public bool IsOverridden(ISymbol member, CancellationToken cancellation)
    {
        if (!member.IsVirtual && !member.IsAbstract && !member.IsOverride || member.IsSealed || member.ContainingType.IsSealed)
            return false;
        if (_overridden.TryGetValue(member, out var known))
            return known;
        var overridden = Names.FilesWith(member.Name, member, cancellation).Any(tree =>
            Names.TokensIn(tree, member.Name, t => t.Parent is MethodDeclarationSyntax or PropertyDeclarationSyntax && ((MemberDeclarationSyntax)t.Parent).Modifiers.Any(SyntaxKind.OverrideKeyword), cancellation).Any());
        _overridden[member] = overridden;
        return overridden;
    }

    private IEnumerable<SyntaxNode> WritersOf(ISymbol member, CompilationFlow flow, CancellationToken cancellation)
    {
        if (member.DeclaredAccessibility == Accessibility.Private)
        {
            if (!_privateWriters.TryGetValue(member.OriginalDefinition, out var own))
                _privateWriters.Add(member.OriginalDefinition, own = BindWritten(Names.Of(member, IsWritten, cancellation), flow, cancellation)[member.OriginalDefinition].ToImmutableArray());
            return own;
        }

        if (!_writers.TryGetValue(member.Name, out var writers))
            _writers.Add(member.Name, writers = BindWritten(Names.Of(member.Name, IsWritten, cancellation), flow, cancellation));
        return writers[member.OriginalDefinition];
    }

    private static ILookup<ISymbol, SyntaxNode> BindWritten(IEnumerable<SimpleNameSyntax> names, CompilationFlow flow, CancellationToken cancellation)
    {
        var bound = new List<(ISymbol Symbol, SyntaxNode Name)>();
        foreach (var name in names)
        {
            if (flow.ModelOf(name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol is { } symbol)
                bound.Add((symbol.OriginalDefinition, name));
        }

        return bound.ToLookup(b => b.Symbol, b => b.Name, SymbolEqualityComparer.Default);
    }

    private static bool IsWritten(SimpleNameSyntax name)
    {
        ExpressionSyntax expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return expression.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == expression,
            PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: TupleExpressionSyntax } },
            _ => false,
        };
    }

    private bool IsConstruction(SyntaxNode writer, ISymbol member, CompilationFlow flow, CancellationToken cancellation)
    {
        // An object initializer sets a member of another object, whoever makes it.
        if (writer.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax })
            return false;
        if (writer.Parent is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax })
            return false;
        return OwnersOf(writer, flow, cancellation).All(owner => owner is IMethodSymbol method && SymbolEqualityComparer.Default.Equals(method.ContainingType, member.ContainingType)
            && (method.MethodKind == MethodKind.Constructor || IsOnlyCalledByConstructors(method, flow, cancellation)));
    }

    private bool IsOnlyCalledByConstructors(IMethodSymbol method, CompilationFlow flow, CancellationToken cancellation)
    {
        if (method.DeclaredAccessibility != Accessibility.Private || method.MethodKind != MethodKind.Ordinary)
            return false;
        var callers = CallSitesOf(method, flow, cancellation);
        return callers.Any && !callers.HasUnknown && callers.Owners.All(o => o is IMethodSymbol { MethodKind: MethodKind.Constructor });
    }
}
