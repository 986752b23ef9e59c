namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>The test shows what a line under "Limits" of a rule's page says.</summary>
/// <param name="rule">The rule.</param>
/// <param name="line">How the line begins.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LimitAttribute(string rule, string line) : Attribute
{
    public string Rule => rule;

    public string Line => line;
}
