using System;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>A connection that files configure.</summary>
/// <param name="Facts">What they say of it.</param>
/// <param name="Path">The file that has the last word: an environment's, or the only one.</param>
internal sealed record ConfiguredConnection(ConnectionFacts Facts, string Path)
{
    public bool HasFactOfItsFile => IsInItsFile(Facts.Host.Origin) || IsInItsFile(Facts.Port.Origin) || IsInItsFile(Facts.Mode.Origin)
        || IsInItsFile(Facts.UserName.Origin) || IsInItsFile(Facts.Password.Origin) || IsInItsFile(Facts.OpensConnection.Origin)
        || IsInItsFile(Facts.AcceptsAnyCertificate.Origin);

    public bool IsInItsFile(FactOrigin? origin) => origin is FileOrigin file && string.Equals(file.Path, Path, StringComparison.Ordinal);
}
