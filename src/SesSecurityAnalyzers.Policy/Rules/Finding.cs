using System.Collections.Generic;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>A rule that a connection breaks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Fact">The fact that breaks it.</param>
/// <param name="Origin">Where that fact was set, or the site of the connection where nothing was set.</param>
/// <param name="IsDefault">Whether nothing was set, so that <paramref name="Origin"/> is the site.</param>
/// <param name="Message">What the line does on the wire and what to write; its last argument is where the value came from.</param>
/// <param name="Remedies">What would make it right, the best first.</param>
public sealed record Finding(Rule Rule, FactName Fact, FactOrigin? Origin, bool IsDefault, Phrase Message, IReadOnlyList<Remedy> Remedies);
