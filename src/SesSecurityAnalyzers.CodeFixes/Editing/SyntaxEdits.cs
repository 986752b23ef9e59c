using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using SesSecurityAnalyzers.Diagnostics.Repairs;

namespace SesSecurityAnalyzers.CodeFixes.Editing;

/// <summary>Makes planned edits in a syntax tree.</summary>
internal static class SyntaxEdits
{
    /// <summary>The node that an edit is about; null where the code is no longer what it was.</summary>
    public static SyntaxNode? TargetOf(SyntaxNode root, RepairEdit edit)
    {
        var span = edit.Place.SourceSpan;
        if (span.End > root.FullSpan.End || span.IsEmpty)
            return null;
        var inner = root.FindToken(span.Start).Parent;
        switch (edit.Kind)
        {
            case RepairEditKind.AddArgument or RepairEditKind.ReplaceArguments:
                return inner?.AncestorsAndSelf().FirstOrDefault(n => n.Span.End == span.End && (n is InvocationExpressionSyntax || n is BaseObjectCreationExpressionSyntax { ArgumentList: not null }));
            case RepairEditKind.SetProperty:
                return inner?.AncestorsAndSelf().FirstOrDefault(n => n.Span == span && n is BaseObjectCreationExpressionSyntax);
            case RepairEditKind.RemoveStatement or RepairEditKind.ReplaceStatement:
                return inner?.AncestorsAndSelf().FirstOrDefault(n => n.Span == span && n is StatementSyntax);
            case RepairEditKind.RemoveDeclaration:
                return inner?.AncestorsAndSelf().FirstOrDefault(n => n.Span == span && n is StatementSyntax or FieldDeclarationSyntax);
            case RepairEditKind.RemoveFinally:
                return inner?.AncestorsAndSelf().FirstOrDefault(n => n.Span == span && n is FinallyClauseSyntax);
            case RepairEditKind.OpenInUsing:
                return inner?.AncestorsAndSelf().FirstOrDefault(n => n.Span == span && n is VariableDeclarationSyntax { Variables.Count: 1, Parent: UsingStatementSyntax });
            case RepairEditKind.MakeAsync:
                return inner?.AncestorsAndSelf().FirstOrDefault(n => n is MethodDeclarationSyntax method && method.Identifier.Span == span
                    || n is LocalFunctionStatementSyntax local && local.Identifier.Span == span || n is AnonymousFunctionExpressionSyntax && n.Span == span);
            default:
                var expression = inner?.AncestorsAndSelf().OfType<ExpressionSyntax>().LastOrDefault(n => n.Span == span);
                return edit.Kind switch
                {
                    RepairEditKind.ReplaceAndRename when expression?.Parent is not (ArgumentSyntax or AssignmentExpressionSyntax) => null,
                    RepairEditKind.ReplaceConstant when expression?.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Parent is not (FieldDeclarationSyntax or LocalDeclarationStatementSyntax) => null,
                    RepairEditKind.Remove when expression is null || !Removal.IsPossible(expression) => null,
                    _ => expression,
                };
        }
    }

    public static SyntaxNode Apply(SyntaxNode root, IEnumerable<RepairEdit> edits, CancellationToken cancellation)
    {
        var targets = new List<(RepairEdit Edit, SyntaxNode Node)>();
        foreach (var edit in edits)
        {
            StopPoint.Pass(cancellation);
            if (TargetOf(root, edit) is { } node && !targets.Any(t => t.Node == node && IsSame(t.Edit, edit)))
                targets.Add((edit, node));
        }

        var current = root.TrackNodes(targets.Select(t => t.Node));
        foreach (var (edit, node) in targets)
        {
            StopPoint.Pass(cancellation);
            if (current.GetCurrentNode(node) is { } target)
                current = Apply(current, target, edit);
        }

        return current;
    }

    // Two expressions for one place cannot both be had; two properties for one object can.
    private static bool IsSame(RepairEdit edit, RepairEdit other) =>
        edit.Kind is not (RepairEditKind.AddArgument or RepairEditKind.SetProperty) || edit.Kind == other.Kind && edit.Name == other.Name;

    private static SyntaxNode Apply(SyntaxNode root, SyntaxNode target, RepairEdit edit) => edit.Kind switch
    {
        RepairEditKind.Replace => root.ReplaceNode(target, target is TypeSyntax { Parent: CatchDeclarationSyntax } ? ParseType(edit.Text).WithTriviaFrom(target) : Expression(edit.Text, (ExpressionSyntax)target)),
        RepairEditKind.ReplaceAndRename => Rename(root, (ExpressionSyntax)target, edit),
        RepairEditKind.AddArgument => Addition.Argument(root, (ExpressionSyntax)target, edit),
        RepairEditKind.SetProperty => root.ReplaceNode(target, Addition.Property((BaseObjectCreationExpressionSyntax)target, edit.Name, Parse(edit.Text))),
        RepairEditKind.Remove => Removal.Of(root, (ExpressionSyntax)target),
        RepairEditKind.RemoveStatement or RepairEditKind.RemoveDeclaration => Removal.Statement(root, target),
        RepairEditKind.ReplaceStatement => Statement(root, target, WithImports(Simplifiable(SyntaxFactory.ParseStatement(edit.Text)))),
        RepairEditKind.ReplaceConstant => NoConstant(root, (ExpressionSyntax)target, edit),
        RepairEditKind.RemoveFinally => Asynchrony.RemoveFinally(root, (FinallyClauseSyntax)target),
        RepairEditKind.OpenInUsing => Asynchrony.OpenInUsing(root, (VariableDeclarationSyntax)target, edit),
        RepairEditKind.Await => Asynchrony.Await(root, (ExpressionSyntax)target, edit),
        RepairEditKind.MakeAsync => Asynchrony.MakeAsync(root, target, edit),
        RepairEditKind.ReplaceArguments => Addition.ReplaceArguments(root, (ExpressionSyntax)target, edit),
        _ => root,
    };

    public static ExpressionSyntax Parse(string text) => Simplifiable(SyntaxFactory.ParseExpression(text));

    /// <summary>An expression whose namespaces are imported.</summary>
    public static ExpressionSyntax ParseWithImports(string text) => WithImports(Parse(text));

    /// <summary>A type whose namespace is imported.</summary>
    public static TypeSyntax ParseType(string text) => WithImports(Simplifiable(SyntaxFactory.ParseTypeName(text)));

    private static SyntaxNode Statement(SyntaxNode root, SyntaxNode old, StatementSyntax statement) =>
        root.ReplaceNode(old, statement.WithTriviaFrom(old).WithLeadingTrivia(Asynchrony.Lines(statement.GetLeadingTrivia(), old.GetLeadingTrivia()))
            .WithAdditionalAnnotations(old.HasAnnotation(Formatter.Annotation) ? new[] { Formatter.Annotation } : System.Array.Empty<SyntaxAnnotation>()));

    private static T WithImports<T>(T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation);

    // The simplifier looks at annotated names only, so each of them is.
    private static T Simplifiable<T>(T node)
        where T : SyntaxNode => node.ReplaceNodes(
            node.DescendantNodesAndSelf().Where(n => n is MemberAccessExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax),
            (_, name) => name.WithAdditionalAnnotations(Simplifier.Annotation));

    private static ExpressionSyntax Expression(string text, ExpressionSyntax old)
    {
        var expression = Parse(text);
        if (expression is BinaryExpressionSyntax or ConditionalExpressionSyntax && !TakesAny(old.Parent))
            expression = SyntaxFactory.ParenthesizedExpression(expression);
        return expression.WithTriviaFrom(old);
    }

    private static bool TakesAny(SyntaxNode? parent) => parent is null or ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax
        or ArrowExpressionClauseSyntax or InitializerExpressionSyntax or LambdaExpressionSyntax or ParenthesizedExpressionSyntax or SwitchExpressionArmSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression };

    private static SyntaxNode Rename(SyntaxNode root, ExpressionSyntax target, RepairEdit edit)
    {
        var expression = Expression(edit.Text, target);
        switch (target.Parent)
        {
            case ArgumentSyntax argument:
                var named = argument.NameColon is { } colon ? argument.WithNameColon(colon.WithName(SyntaxFactory.IdentifierName(edit.Name).WithTriviaFrom(colon.Name))) : argument;
                return root.ReplaceNode(argument, named.WithExpression(expression));
            case AssignmentExpressionSyntax assignment:
                var name = assignment.Left switch
                {
                    MemberAccessExpressionSyntax access => (ExpressionSyntax)access.WithName(SyntaxFactory.IdentifierName(edit.Name).WithTriviaFrom(access.Name)),
                    _ => SyntaxFactory.IdentifierName(edit.Name).WithTriviaFrom(assignment.Left),
                };
                return root.ReplaceNode(assignment, assignment.WithLeft(name).WithRight(expression));
            default:
                return root;
        }
    }

    private static SyntaxNode NoConstant(SyntaxNode root, ExpressionSyntax target, RepairEdit edit)
    {
        var declaration = target.FirstAncestorOrSelf<VariableDeclarationSyntax>()!.Parent!;
        var changed = declaration.ReplaceNode(target, Expression(edit.Text, target));
        var modifiers = changed is FieldDeclarationSyntax field ? field.Modifiers : ((LocalDeclarationStatementSyntax)changed).Modifiers;
        var constant = modifiers.FirstOrDefault(m => m.IsKind(SyntaxKind.ConstKeyword));
        if (constant.IsKind(SyntaxKind.None))
            return root;
        if (changed is FieldDeclarationSyntax changedField)
        {
            var replaced = modifiers.ReplaceRange(constant, new[]
            {
                SyntaxFactory.Token(constant.LeadingTrivia, SyntaxKind.StaticKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
                SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.ReadOnlyKeyword, constant.TrailingTrivia),
            });
            return root.ReplaceNode(declaration, changedField.WithModifiers(replaced));
        }

        var local = (LocalDeclarationStatementSyntax)changed;
        return root.ReplaceNode(declaration, local.WithModifiers(modifiers.Remove(constant)).WithLeadingTrivia(declaration.GetLeadingTrivia()));
    }
}
