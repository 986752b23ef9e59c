using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>The connections that a view of JSON settings configures and that its last file has a say in.</summary>
internal static class SettingsConnections
{
    public static IEnumerable<ConfiguredConnection> Read(SettingsView view, bool isNetFramework, CancellationToken cancellation)
    {
        var last = view.Files[view.Files.Length - 1];
        var open = new Stack<SettingsSection>();
        open.Push(view.Root);
        while (open.Count > 0)
        {
            StopPoint.Pass(cancellation);
            var section = open.Pop();
            if (string.Equals(section.Name, "NLog", StringComparison.OrdinalIgnoreCase) && section.Section("targets") is not null)
            {
                foreach (var facts in NLogTargets.Read(new ConfiguredSection(section)))
                    yield return facts;
                continue;
            }

            if (SerilogSinks.TryRead(section, isNetFramework, out var sink))
            {
                if (sink is not null)
                    yield return sink;
                continue;
            }

            foreach (var facts in FreeFormSections.Read(section))
                yield return facts;
            foreach (var child in section.Sections.Where(c => c.HasSections && c.IsIn(last)).Reverse())
                open.Push(child);
        }
    }
}
