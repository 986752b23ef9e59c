using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>What has to change so that <c>await</c> may stand at some places: functions that become async, and the calls of them that are then awaited.</summary>
/// <remarks>A function whose callers cannot all be seen, or cannot wait, stays as it is; then there is no plan.</remarks>
internal sealed class AsyncPlan
{
    private const string TaskType = "global::System.Threading.Tasks.Task";
    private const int MostFunctions = 20;

    private readonly Compilation _compilation;
    private readonly Func<SyntaxNode, SemanticModel> _modelOf;
    private readonly Func<ISymbol, IEnumerable<IdentifierNameSyntax>> _referencesTo;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<SyntaxNode, bool> _functions = new();
    private readonly List<RepairEdit> _edits = new();
    private readonly List<string> _converted = new();
    private readonly List<SyntaxNode> _calls = new();
    private readonly HashSet<ReturnStatementSyntax> _handled = new();

    public AsyncPlan(Compilation compilation, Func<SyntaxNode, SemanticModel> modelOf, Func<ISymbol, IEnumerable<IdentifierNameSyntax>> referencesTo, CancellationToken cancellation)
    {
        _compilation = compilation;
        _modelOf = modelOf;
        _referencesTo = referencesTo;
        _cancellation = cancellation;
    }

    public IReadOnlyList<RepairEdit> Edits => _edits;

    /// <summary>The functions that get another return type.</summary>
    public IReadOnlyList<string> Converted => _converted;

    /// <summary>The calls of those functions.</summary>
    public IReadOnlyList<SyntaxNode> Calls => _calls;

    /// <summary>Whether <c>await</c> may stand at a node, after the changes. A statement that returns a task may become one that awaits it.</summary>
    public bool Allow(SyntaxNode node, ReturnStatementSyntax? returned = null)
    {
        if (returned is not null)
        {
            if (!IsLast(returned))
                return false;
            _handled.Add(returned);
        }

        var function = FunctionOf(node);
        for (var around = node.Parent; around is not null && around != function; around = around.Parent)
        {
            if (around is LockStatementSyntax or CatchFilterClauseSyntax or FixedStatementSyntax or UnsafeStatementSyntax or QueryExpressionSyntax)
                return false;
        }

        if (function is null)
            return node.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null;
        if (!_functions.TryGetValue(function, out var allowed))
        {
            // Callers in a circle find the answer of the one that asked first.
            _functions.Add(function, true);
            _functions[function] = allowed = _functions.Count <= MostFunctions && MakeAsync(function);
        }

        return allowed;
    }

    /// <summary>The function that a node is code of; null in top-level statements and initializers.</summary>
    public static SyntaxNode? FunctionOf(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax);

    private bool MakeAsync(SyntaxNode function)
    {
        switch (function)
        {
            case AnonymousFunctionExpressionSyntax lambda:
                if (lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword))
                    return true;
                // Only where the lambda's own type is taken, as for the handlers of a web application, is an async one as welcome.
                if (_modelOf(lambda).GetTypeInfo(lambda, _cancellation).ConvertedType?.ToDisplayString() != "System.Delegate" || lambda is not ParenthesizedLambdaExpressionSyntax { ReturnType: null } || !CanBeAsync(lambda))
                    return false;
                _edits.Add(new RepairEdit(RepairEditKind.MakeAsync, lambda.GetLocation()));
                return true;
            case MethodDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.AsyncKeyword):
            case LocalFunctionStatementSyntax { Modifiers: var others } when others.Any(SyntaxKind.AsyncKeyword):
                return true;
            case MethodDeclarationSyntax method:
                return Convert(method, method.Identifier, method.ReturnType, method.TypeParameterList is null && !method.Modifiers.Any(SyntaxKind.PartialKeyword) && !method.Modifiers.Any(SyntaxKind.ExternKeyword) && !method.Modifiers.Any(SyntaxKind.UnsafeKeyword));
            case LocalFunctionStatementSyntax local:
                return Convert(local, local.Identifier, local.ReturnType, local.TypeParameterList is null && !local.Modifiers.Any(SyntaxKind.UnsafeKeyword));
            default:
                return false;
        }
    }

    private bool Convert(SyntaxNode declaration, SyntaxToken identifier, TypeSyntax returnType, bool isPlain)
    {
        if (_modelOf(declaration).GetDeclaredSymbol(declaration, _cancellation) is not IMethodSymbol method || !CanBeAsync(declaration) || method.ReturnsByRef || method.ReturnsByRefReadonly
            || method.Parameters.Any(p => p.RefKind != RefKind.None || p.Type.IsRefLikeType || p.Type is IPointerTypeSymbol))
            return false;
        if (method.ReturnType.ToDisplayString() == "System.Threading.Tasks.Task")
            return ReturnsOnly(declaration) && Add(new RepairEdit(RepairEditKind.MakeAsync, identifier.GetLocation()));
        if (method.ReturnType.Name is "Task" or "ValueTask" || method.ReturnType.IsRefLikeType || !isPlain || !MayChange(method))
            return false;
        _converted.Add(method.Name);
        _edits.Add(new RepairEdit(RepairEditKind.MakeAsync, identifier.GetLocation(), method.ReturnsVoid ? TaskType : $"{TaskType}<{returnType}>"));
        foreach (var reference in _referencesTo(method).ToList())
        {
            ExpressionSyntax named = reference.Parent is MemberAccessExpressionSyntax access && access.Name == reference ? access : reference;
            if (named.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } })
                continue;
            if (named.Parent is not InvocationExpressionSyntax call || call.Expression != named || !Allow(call))
                return false;
            _calls.Add(call);
            _edits.Add(new RepairEdit(RepairEditKind.Await, call.GetLocation()));
        }

        return true;
    }

    private bool Add(RepairEdit edit)
    {
        _edits.Add(edit);
        return true;
    }

    // A method that hands a task back becomes one that awaits it.
    private bool ReturnsOnly(SyntaxNode declaration)
    {
        if (declaration is MethodDeclarationSyntax { ExpressionBody: not null } or LocalFunctionStatementSyntax { ExpressionBody: not null })
            return false;
        foreach (var statement in declaration.DescendantNodes().OfType<ReturnStatementSyntax>().Where(r => FunctionOf(r) == declaration && !_handled.Contains(r)))
        {
            if (statement.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" })
                return false;
            _edits.Add(IsLast(statement)
                ? new RepairEdit(RepairEditKind.RemoveStatement, statement.GetLocation())
                : new RepairEdit(RepairEditKind.ReplaceStatement, statement.GetLocation(), "return;"));
        }

        return true;
    }

    private static bool IsLast(StatementSyntax statement)
    {
        for (SyntaxNode node = statement; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case BlockSyntax block when block.Statements.Last() == node:
                case UsingStatementSyntax:
                case TryStatementSyntax attempt when attempt.Block == node:
                    break;
                case MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                    return true;
                default:
                    return false;
            }
        }

        return false;
    }

    private bool CanBeAsync(SyntaxNode function)
    {
        var model = _modelOf(function);
        return !function.DescendantNodes().Any(n => n is YieldStatementSyntax or RefTypeSyntax or RefExpressionSyntax or StackAllocArrayCreationExpressionSyntax
            || n is VariableDeclaratorSyntax && model.GetDeclaredSymbol(n, _cancellation) is ILocalSymbol { Type: { IsRefLikeType: true } or IPointerTypeSymbol });
    }

    // Whoever calls must be seen, or be content with any signature, as a framework is with the methods of a program.
    private bool MayChange(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return true;
        if (method.MethodKind != MethodKind.Ordinary || method.IsAbstract || method.IsVirtual || method.IsOverride || ImplementsInterface(method)
            || method.GetAttributes().Any(a => a.AttributeClass?.Name is "STAThreadAttribute" or "UnmanagedCallersOnlyAttribute"))
            return false;
        var isProgram = _compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        if (isProgram)
            return true;
        for (ISymbol symbol = method; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility == Accessibility.Private)
                return true;
            if (symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal)
                return !_compilation.Assembly.GetAttributes().Any(a => a.AttributeClass?.Name == "InternalsVisibleToAttribute");
        }

        return false;
    }

    private static bool ImplementsInterface(IMethodSymbol method) =>
        !method.ExplicitInterfaceImplementations.IsEmpty
        || method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(method.Name)).Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method));
}
