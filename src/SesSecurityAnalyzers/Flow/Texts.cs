using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Policy.Endpoints;

namespace SesSecurityAnalyzers.Flow;

/// <summary>What the string methods of .NET make of texts with holes.</summary>
internal static class Texts
{
    private static readonly string HoleText = HostText.Hole.ToString();

    public static Value Concat(Value left, Value right) => Make(PatternOf(left) + PatternOf(right));

    /// <summary>The text of a value, as <c>ToString</c> gives it where that is certain.</summary>
    public static Value AsText(Value value, ITypeSymbol? type) => value switch
    {
        Value.Text => value,
        Value.Constant { Data: null } => new Value.Text(string.Empty),
        Value.Constant { Data: long number } when type is INamedTypeSymbol { TypeKind: TypeKind.Enum } e => EnumName(e, number),
        Value.Constant { Data: long number } => new Value.Text(number.ToString(CultureInfo.InvariantCulture)),
        Value.Constant { Data: bool flag } => new Value.Text(flag ? "True" : "False"),
        _ => new Value.Text(HoleText),
    };

    public static Value Format(string format, IReadOnlyList<Value> arguments)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c is '{' or '}' && i + 1 < format.Length && format[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{')
            {
                var end = format.IndexOf('}', i);
                if (end < 0)
                    return Value.Unknown;
                var item = format.Substring(i + 1, end - i - 1);
                text.Append(int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < arguments.Count ? PatternOf(arguments[index]) : HoleText);
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }

        return Make(text.ToString());
    }

    public static Value Join(Value separator, IEnumerable<Value> parts) => Make(string.Join(PatternOf(separator), parts.Select(PatternOf)));

    public static Value Replace(Value.Text text, string what, Value with)
    {
        if (what.Length == 0)
            return Value.Unknown;
        // A hole may hold what is replaced; it stays a hole.
        return Make(text.Pattern.Replace(what, PatternOf(with)));
    }

    /// <summary>Applies a function that works character by character, so that a hole stays a hole.</summary>
    public static Value Map(Value.Text text, Func<string, string> function) => Make(string.Join(HoleText, text.Pattern.Split(HostText.Hole).Select(function)));

    public static Value Trim(Value.Text text, bool start, bool end, char[] characters)
    {
        var pattern = text.Pattern;
        if (start)
            pattern = characters.Length == 0 ? pattern.TrimStart() : pattern.TrimStart(characters);
        if (end)
            pattern = characters.Length == 0 ? pattern.TrimEnd() : pattern.TrimEnd(characters);
        return Make(pattern);
    }

    public static Value Make(string pattern)
    {
        if (pattern.Length > FlowLimits.TextLength)
            return Value.Unknown;
        while (pattern.Contains(HoleText + HoleText))
            pattern = pattern.Replace(HoleText + HoleText, HoleText);
        return new Value.Text(pattern);
    }

    public static string PatternOf(Value value) => AsText(value, null) is Value.Text text ? text.Pattern : HoleText;

    private static Value EnumName(INamedTypeSymbol type, long number)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture) == number)
                return new Value.Text(field.Name);
        }

        return new Value.Text(HoleText);
    }
}
