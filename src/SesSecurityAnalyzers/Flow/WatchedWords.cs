using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
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

    private static readonly ILookup<string, string> MembersOf = KnownLibraries.All
        .SelectMany(l => l.Clients)
        .SelectMany(c => c.Types.SelectMany(t => c.Members.Select(m => m.Name).Concat(c.Calls.SelectMany(call => call.Names)).Select(member => (Type: t.Substring(t.LastIndexOf('.') + 1), Member: member))))
        .ToLookup(m => m.Type, m => m.Member, StringComparer.Ordinal);

    private static readonly ILookup<uint, string> ByHash = TypeNames.Concat(CallNames).Concat(RequestNames).Distinct(StringComparer.Ordinal).ToLookup(WordHash.Of);

    public static bool IsType(string word) => TypeNames.Contains(word);

    /// <summary>The watched word that a part of a text is; null where it is another.</summary>
    public static string? Match(uint hash, string text, int start, int length)
    {
        foreach (var word in ByHash[hash])
        {
            if (word.Length == length && string.CompareOrdinal(text, start, word, 0, length) == 0)
                return word;
        }

        return null;
    }

    public static bool OccurIn(SyntaxNode body, CancellationToken cancellation) =>
        In(body.Span, body.SyntaxTree, calls: true, requests: true, additional: ImmutableHashSet<string>.Empty, cancellation).Any();

    /// <summary>The names in a part of a file that are worth binding.</summary>
    public static IEnumerable<SimpleNameSyntax> In(TextSpan part, SyntaxTree tree, bool calls, bool requests, ImmutableHashSet<string> additional, CancellationToken cancellation)
    {
        return TreeText.WatchedNamesIn(part, additional, tree, IsWatched, cancellation);

        bool IsWatched(SimpleNameSyntax name) => name.Identifier.ValueText is var text
            && (TypeNames.Contains(text) || additional.Contains(text) || calls && CallNames.Contains(text) && IsCalled(name) || requests && RequestNames.Contains(text));
    }

    /// <summary>The names of fields and properties whose declared type is watched, of classes derived from such a type, its aliases, and its members where they need no name before them.</summary>
    public static IEnumerable<string> MembersOfWatchedTypes(SyntaxNode root, CancellationToken cancellation)
    {
        foreach (var node in root.DescendantNodes(n => n is not BlockSyntax and not ExpressionSyntax))
        {
            StopPoint.Pass(cancellation);
            switch (node)
            {
                case FieldDeclarationSyntax field when Mentions(field.Declaration.Type):
                    foreach (var variable in field.Declaration.Variables)
                        yield return variable.Identifier.ValueText;
                    break;
                case TypeDeclarationSyntax { BaseList: { } bases } type when bases.Types.Any(b => Mentions(b.Type)):
                    yield return type.Identifier.ValueText;
                    break;
                case UsingDirectiveSyntax { Alias: { } alias, NamespaceOrType: { } type } when Mentions(type):
                    yield return alias.Name.Identifier.ValueText;
                    break;
                case UsingDirectiveSyntax { StaticKeyword.RawKind: (int)SyntaxKind.StaticKeyword, NamespaceOrType: { } type }:
                    foreach (var member in MembersOf[LastName(type)])
                        yield return member;
                    break;
                case PropertyDeclarationSyntax property when Mentions(property.Type):
                    yield return property.Identifier.ValueText;
                    break;
                case ParameterSyntax { Type: { } type, Parent.Parent: TypeDeclarationSyntax } parameter when Mentions(type):
                    yield return parameter.Identifier.ValueText;
                    break;
            }
        }

        static string LastName(TypeSyntax type) => type is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (type as SimpleNameSyntax)?.Identifier.ValueText ?? string.Empty;

        static bool Mentions(TypeSyntax type) => type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => TypeNames.Contains(n.Identifier.ValueText));
    }

    private static bool IsCalled(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax || name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == name
        || name.Parent is MemberBindingExpressionSyntax or ConditionalAccessExpressionSyntax
        || name.Parent is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } method && method.Name == name && method.Parent is ArgumentSyntax or AssignmentExpressionSyntax;
}
