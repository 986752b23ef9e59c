using System;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>One rule of the catalog.</summary>
/// <param name="Id">The id, such as <c>SESA101</c>.</param>
/// <param name="Title">What is wrong, in a few words; English.</param>
/// <param name="Description">Why it matters at SES; English.</param>
/// <param name="Severity">The severity by default.</param>
/// <param name="Cwe">The number in the Common Weakness Enumeration, or <see langword="null"/>.</param>
/// <param name="HelpLink">The page of AWS or the RFC that the rule rests on.</param>
public sealed record Rule(string Id, string Title, string Description, RuleSeverity Severity, int? Cwe, Uri HelpLink);
