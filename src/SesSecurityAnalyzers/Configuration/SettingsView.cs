using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>JSON settings as code sees them in one environment: files over each other, the last one wins key by key.</summary>
/// <remarks>A key that no file has is not known to be missing: environment variables and secrets come on top. Immutable.</remarks>
internal sealed class SettingsView
{
    private SettingsView(string? environment, ImmutableArray<ConfigurationFile> files, SettingsSection root)
    {
        Environment = environment;
        Files = files;
        Root = root;
    }

    /// <summary>The environment, such as <c>Production</c>; null for the base file alone.</summary>
    public string? Environment { get; }

    /// <summary>The files, the base first.</summary>
    public ImmutableArray<ConfigurationFile> Files { get; }

    public SettingsSection Root { get; }

    public static SettingsView Create(string? environment, IEnumerable<SettingsFile> files)
    {
        var readable = files.Where(f => f.Root is not null).ToImmutableArray();
        return new SettingsView(environment,
            readable.Select(f => f.File).ToImmutableArray(),
            new SettingsSection(string.Empty, string.Empty, readable.Select(f => (f.File, f.Root!)).ToImmutableArray()));
    }

    /// <summary>Finds a value.</summary>
    /// <param name="path">The key, parted by <c>:</c>; case does not matter, and an array's items are numbered.</param>
    /// <param name="value">The value and its place.</param>
    public bool TryGetValue(string path, out SettingValue value)
    {
        if (Section(path) is { } section)
            return section.TryGetValue(out value);
        value = default;
        return false;
    }

    /// <summary>Whether some file has the key or something below it.</summary>
    public bool HasSection(string path) => Section(path) is not null;

    /// <summary>The names right below a key.</summary>
    public IEnumerable<string> Children(string path) => Section(path)?.Sections.Select(s => s.Name) ?? Enumerable.Empty<string>();

    /// <summary>The section at a key; the root for an empty one.</summary>
    public SettingsSection? Section(string path)
    {
        var section = Root;
        if (path.Length == 0)
            return section;
        foreach (var name in path.Split(':'))
        {
            if (section.Section(name) is not { } next)
                return null;
            section = next;
        }

        return section;
    }
}
