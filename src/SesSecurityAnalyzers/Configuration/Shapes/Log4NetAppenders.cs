using System.Collections.Generic;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary>log4net's SMTP appenders, in a file of their own or in the program's.</summary>
internal static class Log4NetAppenders
{
    public static IEnumerable<ConfiguredConnection> Read(XmlFile file)
    {
        foreach (var element in file.Root!.DescendantsAndSelf())
        {
            if (element.Name != "appender" || element.Attribute("type")?.Text is not { } type || Client(type) is not { } client)
                continue;
            var name = element.Attribute("name")?.Text;
            if (new DescribedClient(client, client.Members) { PasswordToken = "${{{0}}}" }.Read(new ConfiguredElement(file.File, element, name is null ? "appender" : "appender:" + name)) is { } facts)
                yield return facts;
        }
    }

    // A type is named alone or with its assembly.
    private static ClientDescription? Client(string type)
    {
        var name = type.Split(',')[0].Trim();
        foreach (var client in Log4Net.Library.Clients)
        {
            if (client.Types.Contains(name))
                return client;
        }

        return null;
    }
}
