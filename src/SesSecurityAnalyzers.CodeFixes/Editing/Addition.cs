using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Diagnostics.Repairs;

namespace SesSecurityAnalyzers.CodeFixes.Editing;

/// <summary>Adds arguments and initializer values in the layout of those beside them.</summary>
internal static class Addition
{
    public static SyntaxNode Argument(SyntaxNode root, ExpressionSyntax call, RepairEdit edit)
    {
        var list = ListOf(call);
        if (list is null)
            return root;
        var argument = SyntaxFactory.Argument(SyntaxEdits.Parse(edit.Text));
        if (edit.Ordinal < 0 || edit.Ordinal > list.Arguments.Count)
            argument = argument.WithNameColon(SyntaxFactory.NameColon(edit.Name).WithTrailingTrivia(SyntaxFactory.Space));
        var index = edit.Ordinal < 0 || edit.Ordinal > list.Arguments.Count ? list.Arguments.Count : edit.Ordinal;
        return root.ReplaceNode(list, list.WithArguments(Insert(list.Arguments, index, argument)));
    }

    public static SyntaxNode ReplaceArguments(SyntaxNode root, ExpressionSyntax call, RepairEdit edit) =>
        ListOf(call) is { } list ? root.ReplaceNode(list, list.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxEdits.Parse(edit.Text))))) : root;

    public static BaseObjectCreationExpressionSyntax Property(BaseObjectCreationExpressionSyntax creation, string name, ExpressionSyntax value)
    {
        var assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxFactory.IdentifierName(name),
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.EqualsToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            value);
        if (creation.Initializer is { } initializer)
        {
            var expressions = initializer.Expressions.Count == 0
                ? SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(assignment.WithTrailingTrivia(SyntaxFactory.Space))
                : Insert(initializer.Expressions, initializer.Expressions.Count, assignment);
            return creation.WithInitializer(initializer.WithExpressions(expressions));
        }

        var end = creation.GetTrailingTrivia();
        return creation.WithoutTrailingTrivia().WithInitializer(SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            SyntaxFactory.SingletonSeparatedList<ExpressionSyntax>(assignment),
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.CloseBraceToken, end)));
    }

    private static BaseArgumentListSyntax? ListOf(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax invocation ? invocation.ArgumentList : (call as BaseObjectCreationExpressionSyntax)?.ArgumentList;

    private static BaseArgumentListSyntax WithArguments(this BaseArgumentListSyntax list, SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        list is ArgumentListSyntax plain ? plain.WithArguments(arguments) : list;

    private static SeparatedSyntaxList<T> Insert<T>(SeparatedSyntaxList<T> list, int index, T added)
        where T : SyntaxNode
    {
        var nodes = list.ToList();
        var separators = list.GetSeparators().ToList();
        if (index < nodes.Count)
        {
            var next = nodes[index];
            nodes.Insert(index, added.WithLeadingTrivia(next.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1)));
            separators.Insert(index, StartsLine(next) && index > 0
                ? SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, EndOfLine(separators[index - 1].TrailingTrivia))
                : Comma());
            return SyntaxFactory.SeparatedList(nodes, separators);
        }

        if (nodes.Count == 0)
            return SyntaxFactory.SingletonSeparatedList(added);
        var last = nodes[nodes.Count - 1];
        if (StartsLine(last))
            added = added.WithLeadingTrivia(last.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
        var hasComma = separators.Count == nodes.Count;
        if (hasComma)
        {
            // The list ends in a comma, and the new one does too.
            var comma = separators[separators.Count - 1];
            nodes.Add(added);
            separators.Add(SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, EndOfLine(comma.TrailingTrivia)));
            return SyntaxFactory.SeparatedList(nodes, separators);
        }

        var end = last.GetTrailingTrivia();
        var breaks = end.Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
        nodes[nodes.Count - 1] = last.WithoutTrailingTrivia();
        nodes.Add(breaks ? added.WithTrailingTrivia(EndOfLine(end)) : added.WithTrailingTrivia(end.Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia))));
        var rest = end.Where(t => !t.IsKind(SyntaxKind.WhitespaceTrivia) || breaks).ToList();
        separators.Add(breaks
            ? SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, SyntaxFactory.TriviaList(rest))
            : StartsLine(last) && separators.Count > 0 && separators[separators.Count - 1].TrailingTrivia.Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia))
                ? SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, SyntaxFactory.TriviaList(rest).AddRange(EndOfLine(separators[separators.Count - 1].TrailingTrivia)))
                : SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space).InsertRange(0, rest)));
        if (!breaks && !separators[separators.Count - 1].TrailingTrivia.Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia)))
            nodes[nodes.Count - 1] = nodes[nodes.Count - 1].WithoutLeadingTrivia();
        return SyntaxFactory.SeparatedList(nodes, separators);
    }

    private static SyntaxTriviaList EndOfLine(IEnumerable<SyntaxTrivia> trivia) => SyntaxFactory.TriviaList(trivia.Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1));

    private static SyntaxToken Comma() => SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space));

    private static bool StartsLine(SyntaxNode node)
    {
        var first = node.GetFirstToken();
        return first.GetPreviousToken().TrailingTrivia.Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) || first.LeadingTrivia.Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
    }
}
