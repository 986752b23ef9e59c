using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>How large a configuration file may be to be read: the analyzer runs at every keystroke.</summary>
internal static class FileSizes
{
    public const int Largest = 1024 * 1024;

    public static ConfigurationError? TooLarge(ConfigurationFile file) => file.Text.Length <= Largest
        ? null
        : new ConfigurationError(
            new Phrase(PhraseName.FileTooLarge, file.Name, file.Text.Length.ToString(CultureInfo.InvariantCulture), Largest.ToString(CultureInfo.InvariantCulture)),
            file.Path) { Span = default, Lines = new LinePositionSpan(LinePosition.Zero, LinePosition.Zero) };
}
