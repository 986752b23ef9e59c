using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What is worth binding in the files of one compilation.</summary>
/// <remarks>Safe on any thread.</remarks>
/// <param name="Members">The members, classes and aliases by which code of the compilation reaches a described type.</param>
/// <param name="Requests">Whether requests over HTTP may go to the SES API.</param>
internal sealed record WatchedNames(ImmutableHashSet<string> Members, bool Requests)
{
    public IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, CancellationToken cancellation) =>
        WatchedWords.In(new TextSpan(0, tree.Length), tree, calls: true, Requests, Members, cancellation);
}
