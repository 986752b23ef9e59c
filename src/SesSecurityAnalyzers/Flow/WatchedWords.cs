using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Libraries;

namespace SesSecurityAnalyzers.Flow;

/// <summary>The identifiers by which code that touches a described library is found, before anything is bound.</summary>
internal static class WatchedWords
{
    private static readonly ImmutableHashSet<string> TypeNames = KnownLibraries.All
        .SelectMany(l => l.Clients)
        .Where(c => !c.IsCommon)
        .SelectMany(c => c.Types)
        .Select(t => t.Substring(t.LastIndexOf('.') + 1))
        .ToImmutableHashSet(StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> CallNames = KnownLibraries.All
        .SelectMany(l => l.Clients)
        .SelectMany(c => c.Calls)
        .Where(c => c.Effect is CallEffect.Connects or CallEffect.Registers or CallEffect.Handshakes)
        .SelectMany(c => c.Names)
        .Where(n => n is not (".ctor" or "Create"))
        .ToImmutableHashSet(StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> RequestNames = KnownLibraries.All
        .SelectMany(l => l.Clients)
        .SelectMany(c => c.Calls)
        .Where(c => c.Effect == CallEffect.Requests)
        .SelectMany(c => c.Names)
        .Concat(new[] { "HttpRequestMessage", "BaseAddress", "CreateHttp", "WebRequest" })
        .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The names of described types.</summary>
    public static IEnumerable<string> Types => TypeNames;

    public static bool Occur(SyntaxNode body) => In(body, calls: true, requests: true, additional: ImmutableHashSet<string>.Empty).Any();

    /// <summary>The names in a piece of code that are worth binding.</summary>
    public static IEnumerable<SimpleNameSyntax> In(SyntaxNode root, bool calls, bool requests, ImmutableHashSet<string> additional)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is not SimpleNameSyntax name)
                continue;
            var text = name.Identifier.ValueText;
            if (TypeNames.Contains(text) || additional.Contains(text) || calls && CallNames.Contains(text) && IsCalled(name) || requests && RequestNames.Contains(text))
                yield return name;
        }
    }

    /// <summary>The names of fields and properties whose declared type is watched, and of classes derived from such a type.</summary>
    public static IEnumerable<string> MembersOfWatchedTypes(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(n => n is not BlockSyntax and not ExpressionSyntax))
        {
            switch (node)
            {
                case FieldDeclarationSyntax field when Mentions(field.Declaration.Type):
                    foreach (var variable in field.Declaration.Variables)
                        yield return variable.Identifier.ValueText;
                    break;
                case TypeDeclarationSyntax { BaseList: { } bases } type when bases.Types.Any(b => Mentions(b.Type)):
                    yield return type.Identifier.ValueText;
                    break;
                case PropertyDeclarationSyntax property when Mentions(property.Type):
                    yield return property.Identifier.ValueText;
                    break;
                case ParameterSyntax { Type: { } type, Parent.Parent: TypeDeclarationSyntax } parameter when Mentions(type):
                    yield return parameter.Identifier.ValueText;
                    break;
            }
        }

        static bool Mentions(TypeSyntax type) => type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => TypeNames.Contains(n.Identifier.ValueText));
    }

    private static bool IsCalled(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax || name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == name
        || name.Parent is MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax
        || name.Parent is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } method && method.Name == name && method.Parent is ArgumentSyntax or AssignmentExpressionSyntax;
}
