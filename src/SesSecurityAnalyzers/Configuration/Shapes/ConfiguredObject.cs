using System.Collections.Generic;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>Named values that belong together in a file, whatever its format. Names are without case.</summary>
internal abstract class ConfiguredObject
{
    public abstract string Name { get; }

    public abstract IEnumerable<ConfiguredObject> Children { get; }

    public abstract bool TryGetText(string name, out SettingValue value);

    public abstract ConfiguredObject? Child(string name);

    /// <summary>Where and how another setting is written beside one that is there; null where that is not this object's to say.</summary>
    public abstract (int Position, string Text)? Add(string name, string text, FileOrigin beside);

    public string? Text(string name) => TryGetText(name, out var value) ? value.Text : null;
}
