namespace SesSecurityAnalyzers.Configuration.Json;

/// <summary>What a JSON text says, or why it says nothing. Neither is set for a text without any token.</summary>
internal sealed record ParsedJson(JsonNode? Root, SyntaxError? Error);
