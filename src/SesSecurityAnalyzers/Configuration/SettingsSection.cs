using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using SesSecurityAnalyzers.Configuration.Json;
using SesSecurityAnalyzers.Diagnostics;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A section of a view: the same key in each of its files, later files over earlier ones.</summary>
internal sealed class SettingsSection
{
    private readonly ImmutableArray<(ConfigurationFile File, SettingsNode Node)> _layers;

    public SettingsSection(string path, string name, ImmutableArray<(ConfigurationFile File, SettingsNode Node)> layers)
    {
        Path = path;
        Name = name;
        _layers = layers;
    }

    /// <summary>The names from the root, parted by <c>:</c>; empty for the root.</summary>
    public string Path { get; }

    public string Name { get; }

    /// <summary>Whether a file has the key or something below it.</summary>
    public bool IsIn(ConfigurationFile file)
    {
        foreach (var layer in _layers)
        {
            if (ReferenceEquals(layer.File, file))
                return true;
        }

        return false;
    }

    /// <summary>The value's text; null where there is none.</summary>
    public string? Text
    {
        get
        {
            for (var i = _layers.Length - 1; i >= 0; i--)
            {
                if (_layers[i].Node.Value is { } json)
                    return json.Text;
            }

            return null;
        }
    }

    public bool TryGetValue(out SettingValue value)
    {
        for (var i = _layers.Length - 1; i >= 0; i--)
        {
            var (file, node) = _layers[i];
            if (node.Value is { } json)
            {
                value = new SettingValue(json.Text, file.Origin(json.Span, Path));
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The value as it is written, where it is the one at a place.</summary>
    public (ConfigurationFile File, JsonNode Value)? Written(FileOrigin place)
    {
        foreach (var (file, node) in _layers)
        {
            if (node.Value is { } json && json.Span == place.Span && file.Path == place.Path)
                return (file, json);
        }

        return null;
    }

    public SettingsSection? Section(string name)
    {
        var layers = ImmutableArray.CreateBuilder<(ConfigurationFile, SettingsNode)>(_layers.Length);
        foreach (var (file, node) in _layers)
        {
            if (node.Child(name) is { } child)
                layers.Add((file, child));
        }

        return layers.Count == 0 ? null : new SettingsSection(Below(name), layers[0].Item2.Name, layers.ToImmutable());
    }

    public bool HasSections
    {
        get
        {
            foreach (var layer in _layers)
            {
                if (layer.Node.Children.Count > 0)
                    return true;
            }

            return false;
        }
    }

    /// <summary>The sections right below, each name once, in the order in which the files have them.</summary>
    public IEnumerable<SettingsSection> Sections
    {
        get
        {
            if (_layers.Length == 1)
            {
                var (file, node) = _layers[0];
                foreach (var child in node.Children)
                    yield return new SettingsSection(Below(child.Name), child.Name, ImmutableArray.Create((file, child)));
                yield break;
            }

            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (_, node) in _layers)
            {
                foreach (var child in node.Children)
                {
                    if (seen.Add(child.Name))
                        yield return Section(child.Name)!;
                }
            }
        }
    }

    private string Below(string name) => Path.Length == 0 ? name : Path + ":" + name;
}
