using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Tool.Fixing;

/// <summary>A part of a file that has another text now.</summary>
/// <param name="Before">Where it was in the original.</param>
/// <param name="Text">What stands there now.</param>
/// <param name="HidesBefore">Whether what stood there is a secret.</param>
internal sealed record TextPart(TextSpan Before, string Text, bool HidesBefore)
{
    /// <summary>By how much what follows has moved.</summary>
    public int Shift => Text.Length - Before.Length;
}
