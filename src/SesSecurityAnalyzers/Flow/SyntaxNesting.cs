using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Tells code that is nested so deeply that the compiler's recursion over it may use up the stack, which ends the process.</summary>
internal static class SyntaxNesting
{
    // What a short piece of code can nest: no level of it is shorter than a character, nor has more than a few nodes.
    private const int LevelsPerCharacter = 4;

    public static bool IsTooDeep(SyntaxNode root, CancellationToken cancellation)
    {
        var open = new Stack<(SyntaxNode Node, int Depth, int Chain)>();
        open.Push((root, 0, 0));
        while (open.Count > 0)
        {
            StopPoint.Pass(cancellation);
            var (node, depth, chain) = open.Pop();
            if (depth > FlowLimits.SyntaxDepth || chain > FlowLimits.ChainLength)
                return true;
            // The compiler goes along operators and calls that follow each other without recursion.
            var next = node switch
            {
                BinaryExpressionSyntax binary => binary.Left,
                BinaryPatternSyntax pattern => pattern.Left,
                InvocationExpressionSyntax invocation => invocation.Expression,
                MemberAccessExpressionSyntax access => access.Expression,
                _ => (SyntaxNode?)null,
            };
            var weight = node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax ? FlowLimits.FunctionDepth : 1;
            foreach (var child in node.ChildNodes())
            {
                // Without the spaces before it, where there are none of another node: how many there are, the compiler finds out by going down to the first token, at every level of a chain.
                var length = child.FullSpan.Start == node.FullSpan.Start ? child.FullSpan.Length : child.Span.Length;
                if (depth + weight + LevelsPerCharacter * length <= FlowLimits.SyntaxDepth && chain + length <= FlowLimits.ChainLength)
                    continue;
                if (child == next)
                    open.Push((child, depth, chain + 1));
                else
                    open.Push((child, depth + weight, 0));
            }
        }

        return false;
    }
}
