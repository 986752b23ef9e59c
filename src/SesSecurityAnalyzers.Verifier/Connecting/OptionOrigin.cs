using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>A fact that an option states.</summary>
internal sealed class OptionOrigin(string option) : FactOrigin
{
    public override string Provenance => $"option {option}";
}
