using System;
using System.Collections.Generic;
using System.Threading;
using SesSecurityAnalyzers.Configuration.Json;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>A key of one settings file, with what stands below it: names without case, and <c>:</c> in a name parts it.</summary>
internal sealed class SettingsNode
{
    // A name may hold any number of colons, and what visits the keys is recursive.
    private const int DeepestLevel = 128;
    private const int FewChildren = 8;

    private static readonly List<SettingsNode> None = new(0);

    private List<SettingsNode> _children = None;
    private Dictionary<string, SettingsNode>? _byName;

    private SettingsNode(string name, int level)
    {
        Name = name;
        Level = level;
    }

    public string Name { get; }

    /// <summary>The value, where there is one.</summary>
    public JsonNode? Value { get; private set; }

    public IReadOnlyList<SettingsNode> Children => _children;

    private int Level { get; }

    /// <summary>Makes the keys of a JSON text.</summary>
    /// <param name="root">The text's object.</param>
    /// <param name="error">A key that stands twice, which configuration does not take.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static SettingsNode Create(JsonNode root, out SyntaxError? error, CancellationToken cancellation)
    {
        var node = new SettingsNode(string.Empty, 0);
        error = null;
        node.Add(root, ref error, cancellation);
        return node;
    }

    public SettingsNode? Child(string name)
    {
        if (_byName is not null)
            return _byName.TryGetValue(name, out var found) ? found : null;
        foreach (var child in _children)
        {
            if (string.Equals(child.Name, name, StringComparison.OrdinalIgnoreCase))
                return child;
        }

        return null;
    }

    private void Add(JsonNode json, ref SyntaxError? error, CancellationToken cancellation)
    {
        StopPoint.Pass(cancellation);
        foreach (var property in json.Children)
        {
            if (Below(property.Name) is not { } target)
                continue;
            if (property.IsContainer)
                target.Add(property, ref error, cancellation);
            else if (target.Value is null)
                target.Value = property;
            else
                error ??= new SyntaxError(property.NameSpan.IsEmpty ? property.Span : property.NameSpan, new Phrase(PhraseName.KeyTwice, property.Name));
        }
    }

    private SettingsNode? Below(string names)
    {
        if (names.IndexOf(':') < 0)
            return Level < DeepestLevel ? ChildOrNew(names) : null;
        var target = this;
        foreach (var name in names.Split(':'))
        {
            if (target.Level >= DeepestLevel)
                return null;
            target = target.ChildOrNew(name);
        }

        return target;
    }

    private SettingsNode ChildOrNew(string name)
    {
        if (Child(name) is { } found)
            return found;
        var child = new SettingsNode(name, Level + 1);
        if (ReferenceEquals(_children, None))
            _children = new List<SettingsNode>();
        _children.Add(child);
        if (_byName is not null)
        {
            _byName.Add(name, child);
        }
        else if (_children.Count > FewChildren)
        {
            _byName = new Dictionary<string, SettingsNode>(StringComparer.OrdinalIgnoreCase);
            foreach (var each in _children)
                _byName.Add(each.Name, each);
        }

        return child;
    }
}
