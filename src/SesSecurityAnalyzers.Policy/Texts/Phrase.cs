using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SesSecurityAnalyzers.Policy.Texts;

/// <summary>A text for people that is not in any language yet: its name and what fills its holes.</summary>
/// <remarks>Formatted with a culture it takes that language; without one it is English. Immutable, so safe on any thread.</remarks>
public sealed class Phrase : IFormattable
{
    private readonly object[] _arguments;

    /// <summary>Makes a phrase.</summary>
    /// <param name="name">Which one.</param>
    /// <param name="arguments">Texts that are the same in every language, and other phrases; never a secret.</param>
    public Phrase(PhraseName name, params object[] arguments)
    {
        Name = name;
        _arguments = arguments ?? throw new ArgumentNullException(nameof(arguments));
    }

    /// <summary>Which phrase it is.</summary>
    public PhraseName Name { get; }

    /// <summary>What fills the holes.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    /// <summary>The last argument replaced.</summary>
    public Phrase WithLast(object argument) => new(Name, _arguments.Take(_arguments.Length - 1).Append(argument).ToArray());

    /// <summary>In English.</summary>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    /// <summary>In the language of a culture.</summary>
    public string ToString(CultureInfo culture) => string.Format(culture, TextResources.Get(Name.ToString(), culture), _arguments);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);
}
