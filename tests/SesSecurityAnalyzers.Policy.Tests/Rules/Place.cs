using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>A place with a name, so that a test can say which one a finding points at.</summary>
internal sealed class Place(string name, Phrase? provenance = null) : FactOrigin
{
    public override Phrase? Provenance => provenance;

    public override string ToString() => name;
}
