namespace SesSecurityAnalyzers.Configuration.Json;

/// <summary>What stands at a place of a JSON text.</summary>
internal enum JsonNodeKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}
