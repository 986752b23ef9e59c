using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.CodeFixes.Editing;

/// <summary>Takes out what hands an expression over, and leaves comments where they stand.</summary>
internal static class Removal
{
    public static bool IsPossible(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax } => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => true,
        AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax } => true,
        AssignmentExpressionSyntax { Parent: LambdaExpressionSyntax } => true,
        _ => false,
    };

    public static SyntaxNode Of(SyntaxNode root, ExpressionSyntax expression)
    {
        switch (expression.Parent)
        {
            case ArgumentSyntax { Parent: ArgumentListSyntax list } argument:
                return root.ReplaceNode(list, list.WithArguments(Without(list.Arguments, argument).List));
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment:
                return FromInitializer(root, initializer, assignment);
            case AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement }:
                return Statement(root, statement);
            case AssignmentExpressionSyntax { Parent: LambdaExpressionSyntax lambda }:
                return root.ReplaceNode(lambda, lambda.WithBody(EmptyBlock().WithTriviaFrom(lambda.Body)));
            default:
                return root;
        }
    }

    /// <summary>Takes out a statement or a field.</summary>
    public static SyntaxNode Statement(SyntaxNode root, SyntaxNode statement)
    {
        if (statement is StatementSyntax && statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
            return root.ReplaceNode(statement, EmptyBlock().WithTriviaFrom(statement));
        var removed = statement.Parent is GlobalStatementSyntax global ? global : statement;
        var comments = Comments(removed);
        if (comments.Count > 0)
        {
            var mark = new SyntaxAnnotation();
            root = root.ReplaceNode(removed, removed.WithAdditionalAnnotations(mark));
            var next = root.GetAnnotatedNodes(mark).Single().GetLastToken().GetNextToken(includeZeroWidth: true);
            root = root.ReplaceToken(next, next.WithLeadingTrivia(comments.Concat(next.LeadingTrivia)));
            removed = root.GetAnnotatedNodes(mark).Single();
        }

        // The empty line between the imports and the first statement is the next one's.
        else if (removed is GlobalStatementSyntax && removed.GetFirstToken().GetPreviousToken().Parent?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null && removed.GetLeadingTrivia() is { Count: > 0 } margin
            && removed.GetLastToken().GetNextToken() is { RawKind: not 0 } first && !first.LeadingTrivia.Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia)))
        {
            var mark = new SyntaxAnnotation();
            root = root.ReplaceNode(removed, removed.WithAdditionalAnnotations(mark));
            first = root.GetAnnotatedNodes(mark).Single().GetLastToken().GetNextToken();
            root = root.ReplaceToken(first, first.WithLeadingTrivia(margin.Concat(first.LeadingTrivia)));
            removed = root.GetAnnotatedNodes(mark).Single();
        }

        return root.RemoveNode(removed, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
    }

    // The comments before and behind, whole lines each.
    private static List<SyntaxTrivia> Comments(SyntaxNode removed)
    {
        var comments = new List<SyntaxTrivia>();
        var leading = removed.GetLeadingTrivia();
        var indentation = leading.LastOrDefault(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
        if (HasComments(leading))
            comments.AddRange(leading.Take(leading.Count - (leading.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? 1 : 0)));
        if (HasComments(removed.GetTrailingTrivia()))
            comments.AddRange(removed.GetTrailingTrivia().SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).Prepend(indentation));
        return comments.Where(t => !t.IsKind(SyntaxKind.None)).ToList();
    }

    private static SyntaxNode FromInitializer(SyntaxNode root, InitializerExpressionSyntax initializer, AssignmentExpressionSyntax assignment)
    {
        var (list, comments) = Without<ExpressionSyntax>(initializer.Expressions, assignment);
        var changed = initializer.WithExpressions(list);
        if (comments.Count > 0)
        {
            // The brace has an indentation of its own.
            var lines = comments.Take(comments.Count - (comments[comments.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? 1 : 0));
            changed = changed.WithCloseBraceToken(changed.CloseBraceToken.WithLeadingTrivia(lines.Concat(changed.CloseBraceToken.LeadingTrivia)));
        }

        if (list.Count == 0 && comments.Count == 0 && initializer.Parent is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } creation)
            return root.ReplaceNode(creation, creation.WithInitializer(null).WithArgumentList(arguments.WithTrailingTrivia(initializer.GetTrailingTrivia())));
        return root.ReplaceNode(initializer, changed);
    }

    // The list without an item, and the comments before the item that the next one did not take over.
    private static (SeparatedSyntaxList<T> List, List<SyntaxTrivia> Comments) Without<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        var nodes = list.ToList();
        var separators = list.GetSeparators().ToList();
        var comments = HasComments(item.GetLeadingTrivia()) ? item.GetLeadingTrivia().ToList() : new List<SyntaxTrivia>();
        nodes.RemoveAt(index);
        if (index < separators.Count)
        {
            separators.RemoveAt(index);
            if (comments.Count > 0 && index < nodes.Count)
            {
                nodes[index] = nodes[index].WithLeadingTrivia(comments.Concat(nodes[index].GetLeadingTrivia().SkipWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia))));
                comments.Clear();
            }
        }
        else if (index > 0)
        {
            var separator = separators[index - 1];
            separators.RemoveAt(index - 1);
            var end = separator.TrailingTrivia.Any(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) ? separator.TrailingTrivia : item.GetTrailingTrivia();
            nodes[index - 1] = nodes[index - 1].WithTrailingTrivia(nodes[index - 1].GetTrailingTrivia().AddRange(end));
        }

        return (SyntaxFactory.SeparatedList(nodes, separators), comments);
    }

    private static BlockSyntax EmptyBlock() => SyntaxFactory.Block(
        SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
        default,
        SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.CloseBraceToken, SyntaxFactory.TriviaList()));

    private static bool HasComments(SyntaxTriviaList trivia) =>
        trivia.Any(t => t.IsDirective || t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia);
}
