using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>A fact that an option states.</summary>
internal sealed class OptionOrigin(string option) : FactOrigin
{
    public override Phrase Provenance { get; } = new(PhraseName.FromOption, option);
}
