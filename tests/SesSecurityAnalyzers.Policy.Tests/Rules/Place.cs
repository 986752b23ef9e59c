using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>A place with a name, so that a test can say which one a finding points at.</summary>
internal sealed class Place(string name, string provenance = "") : FactOrigin
{
    public override string Provenance => provenance;

    public override string ToString() => name;
}
