using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>The exception types of a mail library that are caught around some code, which another library will never throw.</summary>
internal static class CaughtTypes
{
    private static readonly ImmutableHashSet<string> OfConnections = ImmutableHashSet.Create("System.IO.IOException", "System.Net.Sockets.SocketException", "System.Security.Authentication.AuthenticationException", "System.TimeoutException");

    /// <summary>The types of a namespace, to be named anew; null where a handler reads more from its exception than every exception has, or means the network.</summary>
    public static IReadOnlyList<TypeSyntax>? Around(IEnumerable<SyntaxNode> nodes, string ofLibrary, Func<SyntaxNode, SemanticModel> modelOf, CancellationToken cancellation)
    {
        var types = new List<TypeSyntax>();
        foreach (var attempt in nodes.SelectMany(Attempts).Distinct())
        {
            TypeSyntax? renamed = null;
            foreach (var handler in attempt.Catches)
            {
                if (handler.Declaration is not { } caught || modelOf(caught).GetTypeInfo(caught.Type, cancellation).Type is not { } type)
                    continue;
                var name = type.ToDisplayString();
                if (OfConnections.Contains(name) || name.EndsWith(".SesTransportException", StringComparison.Ordinal))
                    return null;
                if (!name.StartsWith(ofLibrary + ".", StringComparison.Ordinal))
                    continue;
                if (renamed is not null || !ReadsAnyException(handler, caught, modelOf, cancellation))
                    return null;
                types.Add(renamed = caught.Type);
            }
        }

        return types;
    }

    private static IEnumerable<TryStatementSyntax> Attempts(SyntaxNode node)
    {
        var function = AsyncPlan.FunctionOf(node);
        for (var child = node; child.Parent is { } parent && child != function; child = parent)
        {
            if (parent is TryStatementSyntax attempt && attempt.Block == child)
                yield return attempt;
        }
    }

    private static bool ReadsAnyException(CatchClauseSyntax handler, CatchDeclarationSyntax caught, Func<SyntaxNode, SemanticModel> modelOf, CancellationToken cancellation)
    {
        var model = modelOf(handler);
        if (model.GetDeclaredSymbol(caught, cancellation) is not { } exception)
            return true;
        foreach (var name in handler.DescendantNodes().OfType<IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == exception.Name))
        {
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, exception))
                continue;
            var isOfAny = name.Parent is MemberAccessExpressionSyntax access && access.Expression == name
                ? model.GetSymbolInfo(access, cancellation).Symbol is { } member && IsAny(member is IMethodSymbol { OverriddenMethod: not null } ? model.Compilation.GetSpecialType(SpecialType.System_Object) : member.ContainingType)
                : IsAny(model.GetTypeInfo(name, cancellation).ConvertedType);
            if (!isOfAny)
                return false;
        }

        return true;
    }

    private static bool IsAny(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Object } || type?.ToDisplayString() == "System.Exception";
}
