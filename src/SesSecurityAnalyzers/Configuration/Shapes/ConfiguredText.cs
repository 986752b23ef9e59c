using System;
using System.Collections.Immutable;
using System.Globalization;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>Configured text read as the fact that it gives.</summary>
internal static class ConfiguredText
{
    public static Fact<int> Port(SettingValue value) =>
        int.TryParse(value.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var port) ? Fact<int>.Known(port, value.Origin) : Fact<int>.Unknown;

    public static Fact<Secret> Password(SettingValue value)
    {
        var secret = new Secret(value.Text!);
        return !secret.IsPlaceholder && TokenText.HasRenderer(value.Text!) ? Fact<Secret>.Unknown : Fact<Secret>.Known(secret, value.Origin);
    }

    /// <summary>What a value of a slot means; null where the slot does not say.</summary>
    public static int? Meaning(ImmutableArray<SlotValue> values, string? valueType, string text)
    {
        var isNumber = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number);
        foreach (var value in values)
        {
            if (string.Equals(value.Name, text, StringComparison.OrdinalIgnoreCase) || isNumber && valueType is not null && value.Number == number)
                return value.Meaning;
        }

        return null;
    }
}
