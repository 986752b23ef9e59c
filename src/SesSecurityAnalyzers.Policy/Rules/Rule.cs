using System;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>One rule of the catalog.</summary>
/// <param name="Id">The id, such as <c>SESA101</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="MessageFormat">What a line does on the wire, and what to write instead, with numbered holes.</param>
/// <param name="Description">Why it matters at SES.</param>
/// <param name="Severity">The severity by default.</param>
/// <param name="Cwe">The number in the Common Weakness Enumeration, or <see langword="null"/>.</param>
/// <param name="HelpLink">The page of AWS or the RFC that the rule rests on.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, string Description, RuleSeverity Severity, int? Cwe, Uri HelpLink);
