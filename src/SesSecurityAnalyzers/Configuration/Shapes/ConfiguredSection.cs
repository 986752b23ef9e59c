using System.Collections.Generic;
using System.Linq;

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

    public override ConfiguredObject? Child(string name) => Section.Section(name) is { } child ? new ConfiguredSection(child) : null;
}
