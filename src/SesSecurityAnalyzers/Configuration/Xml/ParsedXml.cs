namespace SesSecurityAnalyzers.Configuration.Xml;

/// <summary>What an XML text says, or why it says nothing. Neither is set for an empty text.</summary>
internal sealed record ParsedXml(ElementNode? Root, SyntaxError? Error);
