using Microsoft.CodeAnalysis.Text;

namespace SesSecurityAnalyzers.Configuration.Xml;

/// <summary>An attribute: its name without prefix, its value with entities read, and the place of the value between its quotes.</summary>
internal sealed record AttributeNode(string Name, string Namespace, string Text, TextSpan Span);
