using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration.Xml;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>An XML file that .NET Framework, NLog or log4net reads.</summary>
internal sealed class XmlFile
{
    private static readonly ConditionalWeakTable<SourceText, ParsedXml> Read = new();

    private XmlFile(ConfigurationFile file, ElementNode? root, ConfigurationError? error)
    {
        File = file;
        Root = root;
        Error = error;
    }

    public ConfigurationFile File { get; }

    /// <summary>Its outermost element; null where it is empty or cannot be read.</summary>
    public ElementNode? Root { get; }

    public ConfigurationError? Error { get; }

    public static XmlFile Parse(ConfigurationFile file, CancellationToken cancellation)
    {
        if (FileSizes.TooLarge(file) is { } tooLarge)
            return new XmlFile(file, null, tooLarge);
        if (!Read.TryGetValue(file.Text, out var xml))
            xml = Read.GetValue(file.Text, text => XmlParser.Parse(text.ToString(), cancellation));
        return new XmlFile(file, xml.Root, xml.Error is { } error ? file.Error(error.Span, new Phrase(PhraseName.FileLeftOut, file.Name, error.Reason)) : null);
    }
}
