using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SesSecurityAnalyzers.CodeFixes;

/// <summary>What the fixes of all rules do, for diagnostics that stand in a configuration file.</summary>
/// <remarks>Editors offer these; <c>dotnet format</c> applies fixes of C# diagnostics only.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConfigurationFileFix), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) }, DocumentExtensions = new[] { ".json", ".config" })]
public sealed class ConfigurationFileFix : SesCodeFix
{
    /// <summary>Makes the fix.</summary>
    public ConfigurationFileFix() : base(
        "SESA101", "SESA102", "SESA103", "SESA104", "SESA105", "SESA106", "SESA201", "SESA202", "SESA203", "SESA301", "SESA302", "SESA303", "SESA401", "SESA501", "SESA601")
    {
    }

    internal override bool Answers(Diagnostic diagnostic) => FixableDiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.Kind == LocationKind.ExternalFile;
}
