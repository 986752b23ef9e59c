using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <content>Settings that are taken out.</content>
internal sealed partial class RepairPlanner
{
    private IEnumerable<Way> WaysToRemove(Finding finding)
    {
        if (finding.Origin is not SourceOrigin origin || Take(origin.Node) is not { } taken)
            yield break;

        // Where leaving it out would be as bad, the good value is written.
        if (finding.Fact == FactName.Revocation && taken.Slot is { } slot && taken.Type is { } type)
        {
            var good = slot.Values.FirstOrDefault(v => v.Meaning == 1);
            if (good is not null && type.TypeKind == TypeKind.Enum && type.GetMembers(good.Name).Length > 0)
            {
                yield return new Way(new RepairEdit(RepairEditKind.Replace, taken.Expression.GetLocation(), type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + good.Name));
                yield break;
            }

            if (taken.Parameter is not null && type.SpecialType == SpecialType.System_Boolean)
            {
                yield return new Way(new RepairEdit(RepairEditKind.Replace, taken.Expression.GetLocation(), "true"));
                yield break;
            }
        }

        if (taken.Parameter is { } parameter)
        {
            if (WithoutArgument(taken.Expression, parameter))
                yield return new Way(new RepairEdit(RepairEditKind.Remove, taken.Expression.GetLocation()));
            else if (parameter.Type.IsReferenceType)
                yield return new Way(new RepairEdit(RepairEditKind.Replace, taken.Expression.GetLocation(), "null"));
        }
        else if (taken.Member is not null && taken.Expression.Parent is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax or InitializerExpressionSyntax or AnonymousFunctionExpressionSyntax })
        {
            yield return new Way(new RepairEdit(RepairEditKind.Remove, taken.Expression.GetLocation()));
        }
    }

    // Whether the call still means the same method group without its last argument.
    private bool WithoutArgument(ExpressionSyntax expression, IParameterSymbol parameter)
    {
        if (expression.Parent is not ArgumentSyntax { Parent: BaseArgumentListSyntax list } argument || list.Arguments[list.Arguments.Count - 1] != argument && argument.NameColon is null)
            return false;
        var method = (IMethodSymbol)parameter.ContainingSymbol;
        if (parameter.IsOptional)
            return true;
        var given = GivenParameters(list)?.Where(p => p.Name != parameter.Name).Select(p => p.Name).ToList();
        var candidates = method.MethodKind == MethodKind.Constructor ? method.ContainingType.InstanceConstructors.AsEnumerable() : method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>();
        return given is not null && candidates.Any(m => m.DeclaredAccessibility == Accessibility.Public && m.Parameters.Length == given.Count && given.All(name => m.Parameters.Any(p => p.Name == name)));
    }
}
