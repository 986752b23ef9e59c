using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>The connections that an XML file configures. The program's file may hold the loggers' sections too.</summary>
internal static class XmlConnections
{
    public static IEnumerable<ConfiguredConnection> Read(XmlFile file, CancellationToken cancellation)
    {
        var isTransform = FileNames.Kind(file.File.Name) == ConfigurationFileKind.Transform;
        var found = MailSettings.Read(file, isTransform).Concat(Log4NetAppenders.Read(file));
        foreach (var element in file.Root!.DescendantsAndSelf())
        {
            StopPoint.Pass(cancellation);
            if (string.Equals(element.Name, "nlog", StringComparison.OrdinalIgnoreCase))
                found = found.Concat(NLogTargets.Read(new ConfiguredElement(file.File, element, "nlog")));
        }

        return found;
    }
}
