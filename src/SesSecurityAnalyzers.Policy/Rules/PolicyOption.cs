using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Policy.Rules;

/// <summary>One option of <see cref="PolicyOptions"/>, for documentation and messages.</summary>
/// <param name="Key">The key, such as <c>ses_security.protocol_edition</c>.</param>
/// <param name="Property">The MSBuild property of the same meaning.</param>
/// <param name="Allowed">What may be given, in words.</param>
/// <param name="Default">What holds where nothing is given; empty for nothing.</param>
/// <param name="Meaning">What it does.</param>
public sealed record PolicyOption(string Key, string Property, Phrase Allowed, string Default, string Meaning);
