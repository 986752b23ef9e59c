using System;
using System.Collections.Immutable;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>A connection that files configure.</summary>
/// <param name="Facts">What they say of it.</param>
/// <param name="Source">The object that says it.</param>
/// <param name="Slots">The names in that object, and what their values mean.</param>
internal sealed record ConfiguredConnection(ConnectionFacts Facts, ConfiguredObject Source, ImmutableArray<FactSlot> Slots)
{
    /// <summary>The file that has the last word: an environment's, or the only one.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>What the format replaces by the environment variable of the password; null where it has no such thing.</summary>
    public string? PasswordToken { get; init; }

    /// <summary>Whether a setting that is not there can be added under the names of <see cref="Slots"/>.</summary>
    public bool CanAdd { get; init; }

    public bool IsNetFramework { get; init; }

    public bool HasFactOfItsFile => IsInItsFile(Facts.Host.Origin) || IsInItsFile(Facts.Port.Origin) || IsInItsFile(Facts.Mode.Origin)
        || IsInItsFile(Facts.UserName.Origin) || IsInItsFile(Facts.Password.Origin) || IsInItsFile(Facts.OpensConnection.Origin)
        || IsInItsFile(Facts.AcceptsAnyCertificate.Origin);

    public bool IsInItsFile(FactOrigin? origin) => origin is FileOrigin file && string.Equals(file.Path, Path, StringComparison.Ordinal);
}
