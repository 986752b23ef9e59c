using System.Collections.Generic;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>Named values that belong together in a file, whatever its format. Names are without case.</summary>
internal abstract class ConfiguredObject
{
    public abstract string Name { get; }

    public abstract IEnumerable<ConfiguredObject> Children { get; }

    public abstract bool TryGetText(string name, out SettingValue value);

    public abstract ConfiguredObject? Child(string name);

    public string? Text(string name) => TryGetText(name, out var value) ? value.Text : null;
}
