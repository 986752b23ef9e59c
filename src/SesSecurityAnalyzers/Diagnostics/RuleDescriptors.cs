using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Diagnostics;

/// <summary>Roslyn's descriptors of the rules, made from <see cref="RuleCatalog"/>.</summary>
internal static class RuleDescriptors
{
    public const string Category = "Security";

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleCatalog.All.Select(Create).ToImmutableArray();

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(d => d.Id);

    public static DiagnosticDescriptor For(Rule rule) => ById[rule.Id];

#pragma warning disable RS1017 // The id comes from the catalog; a test proves that every id is used once.
    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id, Localized(TextResources.TitleOf(rule.Id)), "{0}", Category,
        rule.Severity == RuleSeverity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        isEnabledByDefault: true, Localized(TextResources.DescriptionOf(rule.Id)), rule.HelpLink.AbsoluteUri,
        rule.Cwe is { } cwe ? new[] { "CWE-" + cwe.ToString(CultureInfo.InvariantCulture) } : System.Array.Empty<string>());
#pragma warning restore RS1017

    private static LocalizableResourceString Localized(string name) => new(name, TextResources.Manager, typeof(TextResources));
}
