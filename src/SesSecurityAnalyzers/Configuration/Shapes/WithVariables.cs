using System;
using System.Collections.Generic;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>An object in whose values NLog's variables are put in: <c>${smtpHost}</c> and <c>${var:smtpHost}</c>.</summary>
internal sealed class WithVariables : ConfiguredObject
{
    // A variable may hold others, and in a broken file itself.
    private const int MostSteps = 16;
    private const int LongestText = 4096;

    private readonly ConfiguredObject _configured;
    private readonly IReadOnlyDictionary<string, string> _variables;

    public WithVariables(ConfiguredObject configured, IReadOnlyDictionary<string, string> variables)
    {
        _configured = configured;
        _variables = variables;
    }

    public override string Name => _configured.Name;

    public override IEnumerable<ConfiguredObject> Children => _configured.Children;

    public override ConfiguredObject? Child(string name) => _configured.Child(name);

    public override (int Position, string Text)? Add(string name, string text, FileOrigin beside) => _configured.Add(name, text, beside);

    public override bool TryGetText(string name, out SettingValue value)
    {
        if (!_configured.TryGetText(name, out value))
            return false;
        if (value.Text is { } text && text.IndexOf("${", StringComparison.Ordinal) >= 0 && _variables.Count > 0)
            value = value with { Text = PutIn(text) };
        return true;
    }

    private string PutIn(string text)
    {
        var from = 0;
        for (var step = 0; step < MostSteps && text.Length <= LongestText; step++)
        {
            var start = text.IndexOf("${", from, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf('}', start);
            if (end < 0)
                break;
            var name = text.Substring(start + 2, end - start - 2).Trim();
            if (name.StartsWith("var:", StringComparison.OrdinalIgnoreCase))
                name = name.Substring("var:".Length);
            if (_variables.TryGetValue(name, out var known))
                text = text.Substring(0, start) + known + text.Substring(end + 1);
            else
                from = start + 2;
        }

        return text;
    }
}
