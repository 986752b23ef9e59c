using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Flow;
using SesSecurityAnalyzers.Libraries;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>An expression that gives a client a value, with what takes it.</summary>
internal sealed class HandOver
{
    private HandOver(ExpressionSyntax expression, ITypeSymbol? type)
    {
        Expression = expression;
        Type = type;
    }

    public ExpressionSyntax Expression { get; }

    /// <summary>The type of what takes it.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The described property, field or parameter.</summary>
    public FactSlot? Slot { get; private set; }

    /// <summary>The client whose property or field it is.</summary>
    public ClientDescription? Client { get; private set; }

    /// <summary>The described call whose argument it is.</summary>
    public CallDescription? Call { get; private set; }

    /// <summary>The parameter, for an argument.</summary>
    public IParameterSymbol? Parameter { get; private set; }

    /// <summary>The property or field, for an assigned value.</summary>
    public ISymbol? Member { get; private set; }

    /// <summary>Whether the value is added to the old one: <c>|=</c>.</summary>
    public bool IsAdded { get; private set; }

    public static HandOver? Of(SyntaxNode node, SemanticModel model, ClientModel clients, CancellationToken cancellation)
    {
        if (node is not ExpressionSyntax expression)
            return null;
        while (expression.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            expression = (ExpressionSyntax)expression.Parent;
        switch (expression.Parent)
        {
            case ArgumentSyntax argument:
                if (model.GetOperation(argument, cancellation) is not IArgumentOperation { Parameter: { } parameter })
                    break;
                var method = (IMethodSymbol)parameter.ContainingSymbol;
                var call = clients.CallOf(method);
                return new HandOver(expression, parameter.Type)
                {
                    Parameter = parameter,
                    Call = call?.Call,
                    Client = call?.Client,
                    Slot = call?.Call.Parameters.FirstOrDefault(s => s.Name == parameter.Name),
                };
            case AssignmentExpressionSyntax assignment when assignment.Right == expression && model.GetSymbolInfo(assignment.Left, cancellation).Symbol is { } member:
                var bound = clients.SlotOf(member.ContainingType, member.Name);
                return new HandOver(expression, (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type ?? model.GetTypeInfo(assignment.Left, cancellation).Type)
                {
                    Member = member,
                    Client = bound?.Client,
                    Slot = bound?.Slot,
                    IsAdded = !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
                };
        }

        var info = model.GetTypeInfo(expression, cancellation);
        return new HandOver(expression, info.ConvertedType ?? info.Type);
    }
}
