using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>Where a fact comes from: a place in code or in a configuration file, an option, a probe.</summary>
public abstract class FactOrigin
{
    /// <summary>Where the value was written, for a message: <c> (appsettings.Production.json Smtp:Port)</c>; <see langword="null"/> where the place that is pointed at says it all.</summary>
    public abstract Phrase? Provenance { get; }
}
