using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>A section of JSON settings.</summary>
internal sealed class ConfiguredSection : ConfiguredObject
{
    public ConfiguredSection(SettingsSection section) => Section = section;

    public SettingsSection Section { get; }

    public override string Name => Section.Name;

    public override IEnumerable<ConfiguredObject> Children => Section.Sections.Select(s => new ConfiguredSection(s));

    public override bool TryGetText(string name, out SettingValue value)
    {
        if (Section.Section(name) is { } child)
            return child.TryGetValue(out value) && value.Text is not null;
        value = default;
        return false;
    }

    public override (int Position, string Text)? Add(string name, string text, FileOrigin beside)
    {
        foreach (var child in Section.Sections)
        {
            if (child.Written(beside) is not var (file, json))
                continue;

            // A name with colons stands outside of its object.
            if (!string.Equals(json.Name, child.Name, StringComparison.OrdinalIgnoreCase))
                return null;
            var start = json.NameSpan.Start - 1;
            var isLiteral = text is "true" or "false" || text.All(char.IsDigit);
            return (start, $"\"{name}\": {(isLiteral ? text : "\"" + text + "\"")},{Indentation.Before(file.Text, start)}");
        }

        return null;
    }

    public override ConfiguredObject? Child(string name) => Section.Section(name) is { } child ? new ConfiguredSection(child) : null;
}
