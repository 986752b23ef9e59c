using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>A call with what is written around it to wait for it.</summary>
/// <param name="Call">The call itself.</param>
/// <param name="Whole">The call with its <c>await</c>, or with <c>.Wait()</c> and the like.</param>
/// <param name="IsAwaited">Whether <c>await</c> stands before it.</param>
/// <param name="Returned">The statement that hands its task back, if one does.</param>
/// <param name="Arguments">The arguments that it gets from now on, with their parentheses.</param>
internal sealed record AwaitedCall(InvocationExpressionSyntax Call, ExpressionSyntax Whole, bool IsAwaited, ReturnStatementSyntax? Returned, string Arguments)
{
    public IdentifierNameSyntax? Name => (Call.Expression as MemberAccessExpressionSyntax)?.Name as IdentifierNameSyntax;

    public string Rewritten(string client) => $"{client}.SendAsync{Arguments}{SuffixOf(Call, Whole)}";

    /// <summary>What waits for a call: <c>await</c>, also behind <c>ConfigureAwait</c>, or one of the members that block.</summary>
    public static (ExpressionSyntax Whole, bool IsAwaited) Of(InvocationExpressionSyntax call)
    {
        ExpressionSyntax whole = call;
        if (Called(whole, "ConfigureAwait") is { } configured)
            whole = configured;
        if (whole.Parent is AwaitExpressionSyntax awaited)
            return (awaited, true);
        if (Called(whole, "Wait") is { ArgumentList.Arguments.Count: 0 } waited)
            return (waited, false);
        if (Called(whole, "GetAwaiter") is { } awaiter && Called(awaiter, "GetResult") is { } result)
            return (result, false);
        return (whole, false);
    }

    /// <summary>The <c>ConfigureAwait</c> that an awaited call had.</summary>
    public static string SuffixOf(InvocationExpressionSyntax call, ExpressionSyntax whole) =>
        whole is AwaitExpressionSyntax && Called(call, "ConfigureAwait") is { } configured ? ".ConfigureAwait" + configured.ArgumentList : "";

    private static InvocationExpressionSyntax? Called(ExpressionSyntax on, string name) =>
        on.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == on && access.Name.Identifier.ValueText == name ? call : null;
}
