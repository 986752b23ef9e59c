using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>How large a configuration file may be to be read: the analyzer runs at every keystroke.</summary>
internal static class FileSizes
{
    public const int Largest = 1024 * 1024;

    public static ConfigurationError? TooLarge(ConfigurationFile file) => file.Text.Length <= Largest
        ? null
        : new ConfigurationError(
            $"{file.Name} is left out, because it has {file.Text.Length.ToString(CultureInfo.InvariantCulture)} characters; at most {Largest.ToString(CultureInfo.InvariantCulture)} are read",
            file.Path) { Span = default, Lines = new LinePositionSpan(LinePosition.Zero, LinePosition.Zero) };
}
