using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <content>Who else reads what a repair changes or leaves behind.</content>
internal sealed partial class RepairPlanner
{
    // Whether changing the variable behind a name changes nothing but known hand-overs.
    private bool IsReadOnlyWhere(ExpressionSyntax name, Func<SyntaxNode, bool> isKnown)
    {
        if (ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol is not { } symbol)
            return false;
        foreach (var reference in ReferencesTo(symbol))
        {
            SyntaxNode read = reference.Parent is MemberAccessExpressionSyntax access && access.Name == reference ? access : reference;
            if (read == name || isKnown(read) || isKnown(reference))
                continue;
            var isWritten = read.Parent is AssignmentExpressionSyntax assignment && assignment.Left == read && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || read.Parent is NameColonSyntax;
            if (!isWritten)
                return false;
        }

        return true;
    }

    private IEnumerable<IdentifierNameSyntax> ReferencesTo(ISymbol symbol) =>
        _flow.Index.Names.Of(symbol, n => n is IdentifierNameSyntax, _cancellation).OfType<IdentifierNameSyntax>().Where(name => SymbolEqualityComparer.Default.Equals(ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol?.OriginalDefinition, symbol.OriginalDefinition));

    // What only the replaced expressions read goes with them, or the compiler would warn of it.
    private ImmutableArray<RepairEdit> WithoutLeftovers(ImmutableArray<RepairEdit> edits) =>
        edits.AddRange(Leftovers(
            edits.Where(e => e.Kind is RepairEditKind.Replace or RepairEditKind.ReplaceAndRename or RepairEditKind.Remove).Select(e => ExpressionAt(e.Place)).OfType<ExpressionSyntax>(),
            edits.Select(e => e.Text)));

    // The declarations that nothing reads once some expressions are gone, and those that only they read in turn.
    private IEnumerable<RepairEdit> Leftovers(IEnumerable<ExpressionSyntax> replaced, IEnumerable<string> written)
    {
        var named = new HashSet<string>(written.SelectMany(t => SyntaxFactory.ParseTokens(t)).Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText), StringComparer.Ordinal);
        var gone = new List<SyntaxNode>(replaced);
        var expressions = gone.Count;
        for (var i = 0; i < gone.Count; i++)
        {
            foreach (var name in gone[i].DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(n => !named.Contains(n.Identifier.ValueText)))
                gone.AddRange(Leftovers(name, gone));
        }

        return gone.Skip(expressions).Select(declaration => new RepairEdit(RepairEditKind.RemoveDeclaration, declaration.GetLocation()));
    }

    // The declaration of a variable or local function and what sets it, where all else that reads it is gone.
    private List<SyntaxNode> Leftovers(IdentifierNameSyntax name, List<SyntaxNode> gone)
    {
        bool IsGone(SyntaxNode node) => gone.Any(g => g.SyntaxTree == node.SyntaxTree && g.Span.Contains(node.Span));
        var none = new List<SyntaxNode>();
        var symbol = ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol;
        if (symbol is not (ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } or IFieldSymbol { IsConst: false, DeclaredAccessibility: Accessibility.Private }))
            return none;
        var declaration = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) switch
        {
            LocalFunctionStatementSyntax function => function,
            VariableDeclaratorSyntax { Initializer: var initializer, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } parent } }
                when (initializer is null || IsConstant(initializer.Value) || initializer.Value is AnonymousFunctionExpressionSyntax)
                    && parent is LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } or FieldDeclarationSyntax { HasStructuredTrivia: false, AttributeLists.Count: 0 } => (SyntaxNode)parent,
            _ => null,
        };
        if (declaration is null || IsGone(declaration))
            return none;
        var left = new List<SyntaxNode> { declaration };
        foreach (var other in ReferencesTo(symbol).Where(r => !IsGone(r)))
        {
            if (other.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } assigned } assignment && assignment.Left == other && IsConstant(assignment.Right))
                left.Add(assigned);
            else
                return none;
        }

        return left;
    }

    private bool IsConstant(ExpressionSyntax expression) => ModelOf(expression).GetConstantValue(expression, _cancellation).HasValue;
}
