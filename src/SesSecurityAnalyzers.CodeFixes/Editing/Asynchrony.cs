using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using SesSecurityAnalyzers.Diagnostics.Repairs;

namespace SesSecurityAnalyzers.CodeFixes.Editing;

/// <summary>Edits that make code wait: <c>await</c>, <c>async</c>, <c>await using</c>; and the <c>finally</c> that is then of no use.</summary>
internal static class Asynchrony
{
    public static SyntaxNode Await(SyntaxNode root, ExpressionSyntax target, RepairEdit edit)
    {
        var operand = (edit.Text.Length == 0 ? target : SyntaxEdits.ParseWithImports(edit.Text)).WithoutTrivia();
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(Keyword(SyntaxKind.AwaitKeyword), operand);
        if (target.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or PostfixUnaryExpressionSyntax)
            awaited = SyntaxFactory.ParenthesizedExpression(awaited);
        return root.ReplaceNode(target, awaited.WithTriviaFrom(target));
    }

    public static SyntaxNode MakeAsync(SyntaxNode root, SyntaxNode target, RepairEdit edit)
    {
        var type = edit.Text.Length == 0 ? null : SyntaxEdits.ParseType(edit.Text);
        return target switch
        {
            AnonymousFunctionExpressionSyntax lambda => root.ReplaceNode(lambda, lambda.WithLeadingTrivia().WithAsyncKeyword(Keyword(SyntaxKind.AsyncKeyword)).WithLeadingTrivia(lambda.GetLeadingTrivia())),
            MethodDeclarationSyntax method => root.ReplaceNode(method, Async(method, method.ReturnType, type, (m, t) => m.WithReturnType(t), (m, a) => m.WithModifiers(m.Modifiers.Add(a)))),
            LocalFunctionStatementSyntax local => root.ReplaceNode(local, Async(local, local.ReturnType, type, (l, t) => l.WithReturnType(t), (l, a) => l.WithModifiers(l.Modifiers.Add(a)))),
            _ => root,
        };
    }

    public static SyntaxNode OpenInUsing(SyntaxNode root, VariableDeclarationSyntax target, RepairEdit edit)
    {
        var statement = (UsingStatementSyntax)target.Parent!;
        var value = SyntaxEdits.ParseWithImports(edit.Text);
        var variable = target.Variables[0];
        var opened = target
            .WithType(SyntaxFactory.IdentifierName("var").WithTriviaFrom(target.Type))
            .WithVariables(SyntaxFactory.SingletonSeparatedList(variable.WithInitializer(variable.Initializer!.WithValue(SyntaxFactory.AwaitExpression(Keyword(SyntaxKind.AwaitKeyword), value.WithoutLeadingTrivia())))));
        var changed = statement.WithDeclaration(opened).WithLeadingTrivia().WithAwaitKeyword(Keyword(SyntaxKind.AwaitKeyword)).WithLeadingTrivia(Lines(value.GetLeadingTrivia(), statement.GetLeadingTrivia()));
        return root.ReplaceNode(statement, changed);
    }

    public static SyntaxNode RemoveFinally(SyntaxNode root, FinallyClauseSyntax target)
    {
        var attempt = (TryStatementSyntax)target.Parent!;
        if (attempt.Catches.Count > 0)
            return root.ReplaceNode(attempt, attempt.WithFinally(null).WithTrailingTrivia(attempt.GetTrailingTrivia()));
        var statements = attempt.Block.Statements.Select(s => s.WithAdditionalAnnotations(Formatter.Annotation)).ToList();
        if (statements.Count == 0)
            return Removal.Statement(root, attempt);
        // What stood before the try stands before its first statement, and comments at its ends with the statements beside them.
        statements[0] = statements[0].WithLeadingTrivia(WithoutIndentation(attempt.GetLeadingTrivia()).AddRange(statements[0].GetLeadingTrivia()));
        var last = statements.Count - 1;
        var end = attempt.Block.CloseBraceToken.LeadingTrivia;
        if (end.Any(t => t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia))
            statements[last] = statements[last].WithTrailingTrivia(statements[last].GetTrailingTrivia().AddRange(end));
        return attempt.Parent is GlobalStatementSyntax global
            ? root.ReplaceNode(global, statements.Select(s => SyntaxFactory.GlobalStatement(s)))
            : root.ReplaceNode(attempt, statements);
    }

    /// <summary>Comments that an edit brings, each on a line of its own before what stands there.</summary>
    public static SyntaxTriviaList Lines(SyntaxTriviaList comments, SyntaxTriviaList leading)
    {
        var margin = leading.LastOrDefault(t => t.IsKind(SyntaxKind.WhitespaceTrivia));
        var lines = new List<SyntaxTrivia>();
        foreach (var comment in comments.Where(t => t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia))
        {
            lines.Add(comment);
            lines.Add(SyntaxFactory.ElasticCarriageReturnLineFeed);
            if (!margin.IsKind(SyntaxKind.None))
                lines.Add(margin);
        }

        return leading.AddRange(lines);
    }

    private static T Async<T>(T declaration, TypeSyntax returnType, TypeSyntax? type, System.Func<T, TypeSyntax, T> withType, System.Func<T, SyntaxToken, T> withAsync)
        where T : SyntaxNode
    {
        var leading = declaration.GetLeadingTrivia();
        var bare = withType(declaration, (type ?? returnType).WithTriviaFrom(returnType));
        // Without a modifier the type is first, and what stood before it stays before the whole.
        if (bare.GetFirstToken() == bare.DescendantNodes().OfType<TypeSyntax>().First().GetFirstToken())
            bare = bare.WithLeadingTrivia();
        return withAsync(bare, Keyword(SyntaxKind.AsyncKeyword)).WithLeadingTrivia(leading);
    }

    private static SyntaxTriviaList WithoutIndentation(SyntaxTriviaList trivia) =>
        trivia.Count > 0 && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia) ? trivia.RemoveAt(trivia.Count - 1) : trivia;

    private static SyntaxToken Keyword(SyntaxKind kind) => SyntaxFactory.Token(SyntaxFactory.TriviaList(), kind, SyntaxFactory.TriviaList(SyntaxFactory.Space));
}
