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
        _names.Of(symbol, _cancellation).OfType<IdentifierNameSyntax>().Where(name => SymbolEqualityComparer.Default.Equals(ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol?.OriginalDefinition, symbol.OriginalDefinition));

    // A local that only the replaced expression read goes with it, or the compiler would warn of it.
    private ImmutableArray<RepairEdit> WithoutLeftovers(ImmutableArray<RepairEdit> edits)
    {
        var all = edits.ToBuilder();
        foreach (var edit in edits)
        {
            if (edit.Kind is RepairEditKind.Replace or RepairEditKind.ReplaceAndRename or RepairEditKind.Remove && ExpressionAt(edit.Place) is IdentifierNameSyntax name)
                all.AddRange(Leftovers(name).Select(statement => new RepairEdit(RepairEditKind.RemoveStatement, statement.GetLocation())));
        }

        return all.ToImmutable();
    }

    private IEnumerable<StatementSyntax> Leftovers(IdentifierNameSyntax name)
    {
        var symbol = ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol;
        if (symbol is not (ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction }))
            return Enumerable.Empty<StatementSyntax>();
        var statements = new List<StatementSyntax>();
        foreach (var other in ReferencesTo(symbol).Where(r => r != name))
        {
            if (other.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: BlockSyntax } assigned } assignment && assignment.Left == other && IsConstant(assignment.Right))
                statements.Add(assigned);
            else
                return Enumerable.Empty<StatementSyntax>();
        }

        switch (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation))
        {
            case LocalFunctionStatementSyntax function:
                statements.Add(function);
                break;
            case VariableDeclaratorSyntax { Initializer: var initializer, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } declaration } }
                when initializer is null || IsConstant(initializer.Value) || initializer.Value is AnonymousFunctionExpressionSyntax:
                statements.Add(declaration);
                break;
            default:
                return Enumerable.Empty<StatementSyntax>();
        }

        return statements;
    }

    private bool IsConstant(ExpressionSyntax expression) => ModelOf(expression).GetConstantValue(expression, _cancellation).HasValue;
}
