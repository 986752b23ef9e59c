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
        var properties = Properties(finding);
        Repair.Write(repairs, location, places, properties);
        return Diagnostic.Create(RuleDescriptors.For(finding.Rule), location, places, properties.ToImmutable(), finding.Message);
    }

    private static ImmutableDictionary<string, string?>.Builder Properties(Finding finding)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[DiagnosticProperties.Fact] = finding.Fact.ToString();
        properties[DiagnosticProperties.Remedies] = string.Join(";", finding.Remedies);
        properties[DiagnosticProperties.IsDefault] = finding.IsDefault ? "true" : "false";
        if (finding.Origin is SourceOrigin { Member: { } member })
            properties[DiagnosticProperties.Member] = member;
        return properties;
    }

    // A call in a chain is pointed at from its name on, which is where the eye looks for it.
    public static Location LocationOf(SyntaxNode node)
    {
        if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation)
            return Location.Create(node.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, invocation.Span.End));
        return node.GetLocation();
    }
}
