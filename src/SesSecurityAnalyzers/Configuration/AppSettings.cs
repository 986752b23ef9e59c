using System;
using System.Collections.Generic;
using SesSecurityAnalyzers.Configuration.Xml;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>What <c>ConfigurationManager.AppSettings</c> gives to code: the <c>appSettings</c> of <c>web.config</c>, <c>app.config</c> and <c>*.exe.config</c>.</summary>
internal sealed class AppSettings
{
    private readonly Dictionary<string, SettingValue?> _values = new(StringComparer.OrdinalIgnoreCase);

    public AppSettings(IEnumerable<XmlFile> files)
    {
        foreach (var file in files)
        {
            if (file.Root is { Name: "configuration" } root)
                Add(file.File, root);
        }
    }

    /// <summary>Finds a value; nothing is known of a key that two files give different values.</summary>
    public bool TryGetValue(string key, out SettingValue value)
    {
        _values.TryGetValue(key, out var found);
        value = found ?? default;
        return found is not null;
    }

    private void Add(ConfigurationFile file, ElementNode configuration)
    {
        var own = new Dictionary<string, SettingValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in configuration.Children)
        {
            if (section.Name != "appSettings")
                continue;
            foreach (var entry in section.Children)
            {
                switch (entry.Name)
                {
                    case "add" when entry.Attribute("key") is { } key && entry.Attribute("value") is { } value:
                        own[key.Text] = new SettingValue(value.Text, file.Origin(value.Span, "appSettings:" + key.Text));
                        break;
                    case "remove" when entry.Attribute("key") is { } key:
                        own.Remove(key.Text);
                        break;
                    case "clear":
                        own.Clear();
                        break;
                }
            }
        }

        foreach (var pair in own)
        {
            var differs = _values.TryGetValue(pair.Key, out var other) && other?.Text != pair.Value.Text;
            _values[pair.Key] = differs ? null : other ?? pair.Value;
        }
    }
}
