using System;
using System.Globalization;
using System.Resources;

namespace SesSecurityAnalyzers.Policy.Texts;

/// <summary>Everything that people read, in <c>Texts.resx</c> and its translations.</summary>
/// <remarks>What machines read too, such as reports of the tool and exceptions, asks for the invariant culture, which is English.</remarks>
public static class TextResources
{
    /// <summary>The resources, for hosts that choose the language themselves.</summary>
    public static ResourceManager Manager { get; } = new("SesSecurityAnalyzers.Policy.Texts.Texts", typeof(TextResources).Assembly);

    /// <summary>The text of a name in a language, or in English where that has no translation.</summary>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public static string Get(string name, CultureInfo culture) =>
        Manager.GetString(name, culture) ?? throw new ArgumentException($"There is no text '{name}'.", nameof(name));

    /// <summary>The name of a rule's title.</summary>
    public static string TitleOf(string ruleId) => ruleId + "_Title";

    /// <summary>The name of a rule's description.</summary>
    public static string DescriptionOf(string ruleId) => ruleId + "_Description";
}
