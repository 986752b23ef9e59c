using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Diagnostics.Repairs;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics;

/// <summary>Makes Roslyn's diagnostics of findings.</summary>
internal static class FindingReporter
{
    public static Location? LocationOf(Finding finding) => finding.Origin switch
    {
        SourceOrigin source => LocationOf(source.Node),
        FileOrigin file => file.Location,
        _ => null,
    };

    public static Diagnostic Create(Finding finding, Location location, ImmutableArray<Repair> repairs)
    {
        var places = finding.Origin is SourceOrigin source ? source.Sources.ToList() : new List<Location>();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[DiagnosticProperties.Fact] = finding.Fact.ToString();
        Repair.Write(repairs, location, places, properties);
        return Diagnostic.Create(RuleDescriptors.For(finding.Rule), location, places, properties.ToImmutable(), finding.Message);
    }

    // A call in a chain is pointed at from its name on, which is where the eye looks for it.
    public static Location LocationOf(SyntaxNode node)
    {
        if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation)
            return Location.Create(node.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, invocation.Span.End));
        return node.GetLocation();
    }
}
