using System;
using System.Collections.Generic;
using System.Linq;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>The mail targets of an NLog configuration, in XML or JSON.</summary>
internal sealed class NLogTargets
{
    private const int LongestVariable = 1024;

    private static readonly ClientDescription Own = NLogMail.Library.Clients[0];
    private static readonly ClientDescription OverMailKit = NLogMailKit.Library.Clients[0];
    private static readonly string[] DefaultsNames = { "default-target-parameters", "targetDefaultParameters", "target-defaults" };

    private readonly ConfiguredObject _nlog;
    private readonly bool _bringsMailKit;
    private readonly Dictionary<string, string> _variables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ConfiguredObject> _defaults = new(StringComparer.Ordinal);

    private NLogTargets(ConfiguredObject nlog)
    {
        _nlog = nlog;
        _bringsMailKit = Sections("extensions").SelectMany(e => e.Children).Any(e => string.Equals(e.Text("assembly")?.Split(',')[0].Trim(), "NLog.MailKit", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads the targets under <c>nlog</c>.</summary>
    public static IEnumerable<ConfiguredConnection> Read(ConfiguredObject nlog)
    {
        var reader = new NLogTargets(nlog);
        reader.FindVariables();
        var open = new Stack<ConfiguredObject>(reader.Sections("targets").Reverse());
        foreach (var targets in open)
            reader.FindDefaults(targets);
        reader.FindDefaults(nlog);
        while (open.Count > 0)
        {
            var target = open.Pop();
            if (DefaultsNames.Contains(target.Name, StringComparer.OrdinalIgnoreCase))
                continue;
            foreach (var child in target.Children.Reverse())
                open.Push(child);
            if (target.Text("type") is { } type && reader.Client(type) is { } client && reader.ReadTarget(target, type, client) is { } facts)
                yield return facts;
        }
    }

    private ConfiguredConnection? ReadTarget(ConfiguredObject target, string type, ClientDescription client)
    {
        var layers = new List<ConfiguredObject> { target };
        if (_defaults.TryGetValue(Normal(type), out var defaults))
            layers.Add(defaults);
        var configured = new ConfiguredLayers(layers.ToArray());

        // Then the server comes from the program's own file.
        return string.Equals(configured.Text("useSystemNetMailSettings"), "true", StringComparison.OrdinalIgnoreCase)
            ? null
            : new DescribedClient(client, client.Members) { PasswordToken = "${{environment:{0}}}" }.Read(new WithVariables(configured, _variables));
    }

    // Both packages call their target Mail; the one that is loaded as an extension comes later and wins.
    private ClientDescription? Client(string type)
    {
        if (type.IndexOf("NLog.MailKit", StringComparison.OrdinalIgnoreCase) >= 0)
            return OverMailKit;
        return Normal(type) switch
        {
            "mailkit" => OverMailKit,
            "mail" => _bringsMailKit ? OverMailKit : Own,
            "email" or "smtp" or "smtpclient" => Own,
            _ => null,
        };
    }

    private static string Normal(string type)
    {
        var name = type.Split(',')[0].Trim().Replace("-", "").Replace("_", "").ToLowerInvariant();
        return name.EndsWith("target", StringComparison.Ordinal) ? name.Substring(0, name.Length - "target".Length) : name;
    }

    private IEnumerable<ConfiguredObject> Sections(string name) => _nlog.Children.Where(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));

    private void FindVariables()
    {
        foreach (var variable in Sections("variable"))
        {
            if (variable.Text("name") is { } name && variable.Text("value") is { Length: <= LongestVariable } value)
                _variables[name] = value;
        }

        foreach (var variables in Sections("variables"))
        {
            foreach (var variable in variables.Children)
            {
                if (variables.Text(variable.Name) is { Length: <= LongestVariable } value)
                    _variables[variable.Name] = value;
            }
        }
    }

    private void FindDefaults(ConfiguredObject place)
    {
        foreach (var defaults in place.Children.Where(c => DefaultsNames.Contains(c.Name, StringComparer.OrdinalIgnoreCase)))
        {
            if (defaults.Text("type") is { } type)
            {
                _defaults[Normal(type)] = defaults;
                continue;
            }

            foreach (var each in defaults.Children)
                _defaults[Normal(each.Text("type") ?? each.Name)] = each;
        }
    }
}
