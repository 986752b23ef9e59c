using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>An object whose values come from several places, the first that has one.</summary>
internal sealed class ConfiguredLayers : ConfiguredObject
{
    private readonly ConfiguredObject[] _layers;

    public ConfiguredLayers(params ConfiguredObject[] layers) => _layers = layers;

    public override string Name => _layers[0].Name;

    public override IEnumerable<ConfiguredObject> Children => _layers[0].Children;

    public override bool TryGetText(string name, out SettingValue value)
    {
        foreach (var layer in _layers)
        {
            if (layer.TryGetText(name, out value))
                return true;
        }

        value = default;
        return false;
    }

    public override (int Position, string Text)? Add(string name, string text, FileOrigin beside) =>
        _layers.Select(l => l.Add(name, text, beside)).FirstOrDefault(added => added is not null);

    public override ConfiguredObject? Child(string name) => _layers.Select(l => l.Child(name)).FirstOrDefault(c => c is not null);
}
