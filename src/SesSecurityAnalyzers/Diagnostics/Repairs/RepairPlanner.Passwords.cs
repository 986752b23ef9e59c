using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <content>Passwords that are read from the environment. The change is made where the password is written, or it would stay in the code.</content>
internal sealed partial class RepairPlanner
{
    private IEnumerable<Way> WaysToReadPassword(string variable, Finding finding)
    {
        // Several paths may bring a password each to one place; all of them have to go.
        var origins = Judged[Place(finding)].Select(j => j.Finding).Where(f => f.Origin is SourceOrigin).ToList();
        if (origins.SelectMany(f => ((SourceOrigin)f.Origin!).Sources).Distinct().Count() < 2)
            return WaysToReadOnePassword(variable, finding);
        var ways = origins.ConvertAll(f => WaysToReadOnePassword(variable, f).FirstOrDefault());
        return ways.Any(w => w is null) ? [] : [new Way(ways.SelectMany(w => w!.Edits).Distinct().ToImmutableArray())];
    }

    private IEnumerable<Way> WaysToReadOnePassword(string variable, Finding finding)
    {
        if (finding.Origin is not SourceOrigin origin || origin.Sources.Any(l => l.Kind == LocationKind.ExternalFile) || Take(origin.Node) is not { } taken)
            yield break;
        var written = Leaves(taken.Expression).Where(IsSecretWritten).ToList();
        if (written.Count == 0)
            written = origin.Sources.Select(ExpressionAt).Where(e => e is not null && IsSecretWritten(e)).Select(e => e!).ToList();
        foreach (var place in written)
        {
            var constant = Constant(place);
            if (constant is null && MustBeConstant(place) || constant is not null && IsNeededAsConstant(constant))
                continue;
            var type = place == taken.Expression ? taken.Type : TargetType(place);
            if (type is null || FactSetting.Written(type).SpecialType != SpecialType.System_String)
                continue;
            var read = $"global::System.Environment.GetEnvironmentVariable(\"{variable}\")";
            var mayBeNull = type is { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.Annotated } && !IsReadAsSet(place)
                || (ModelOf(place).GetNullableContext(place.SpanStart) & NullableContext.WarningsEnabled) == 0;
            if (!mayBeNull)
                read += $" ?? throw new global::System.InvalidOperationException(\"{variable} is not set.\")";
            yield return new Way(new RepairEdit(constant is null ? RepairEditKind.Replace : RepairEditKind.ReplaceConstant, place.GetLocation(), read));
        }
    }

    // A text that stands here whole.
    private bool IsSecretWritten(ExpressionSyntax expression) => IsWritten(expression) && ModelOf(expression).GetConstantValue(expression, _cancellation) is { HasValue: true, Value: string { Length: > 0 } };

    private ITypeSymbol? TargetType(ExpressionSyntax expression) => ModelOf(expression).GetTypeInfo(expression, _cancellation) is var info && Take(expression) is { } taken ? taken.Type ?? info.ConvertedType : info.ConvertedType;

    // Whoever reads the variable next relies on what it was set to, whatever its type allows.
    private static bool IsReadAsSet(ExpressionSyntax expression) => expression.Parent switch
    {
        EqualsValueClauseSyntax { Parent.Parent.Parent: LocalDeclarationStatementSyntax } => true,
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } => true,
        ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax or PostfixUnaryExpressionSyntax => IsReadAsSet((ExpressionSyntax)expression.Parent),
        SwitchExpressionArmSyntax { Parent: ExpressionSyntax choice } => IsReadAsSet(choice),
        _ => false,
    };

    private ISymbol? Constant(ExpressionSyntax expression) =>
        expression.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } && ModelOf(declarator).GetDeclaredSymbol(declarator, _cancellation) is { } symbol
        && symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
            ? symbol
            : null;

    private static bool MustBeConstant(ExpressionSyntax expression) =>
        expression.FirstAncestorOrSelf<SyntaxNode>(n => n is AttributeSyntax or CaseSwitchLabelSyntax or ConstantPatternSyntax or ParameterSyntax) is { } holder && (holder is not ParameterSyntax || expression.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null)
        || expression.FirstAncestorOrSelf<VariableDeclarationSyntax>()?.Parent is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        || expression.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is { IsConst: true };

    // Other constants, attributes, labels and defaults can only use what stays a constant.
    private bool IsNeededAsConstant(ISymbol constant)
    {
        foreach (var name in _flow.Index.Names.Of(constant, MustBeConstant, _cancellation))
        {
            if (SymbolEqualityComparer.Default.Equals(ModelOf(name).GetSymbolInfo(name, _cancellation).Symbol, constant))
                return true;
        }

        return constant.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation).Parent is VariableDeclarationSyntax { Variables.Count: > 1 };
    }
}
