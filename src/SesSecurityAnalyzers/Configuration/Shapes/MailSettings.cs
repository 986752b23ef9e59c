using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using SesSecurityAnalyzers.Configuration.Xml;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Configuration.Shapes;

/// <summary><c>system.net/mailSettings/smtp</c>, from which .NET Framework's <c>SmtpClient</c> takes what code leaves out.</summary>
internal static class MailSettings
{
    private static readonly ClientDescription Client = SystemNetMail.Library.Clients[0];

    // The file holds the credential in itself where the class takes an object.
    private static readonly ImmutableArray<FactSlot> Slots = Client.Members.Add(new("UserName", FactRole.UserName)).Add(new("Password", FactRole.Password));

    private static readonly DescribedClient Whole = new(Client, Slots);

    private static readonly DescribedClient Changed = new(Client, Slots) { HasDefaults = false };

    public static IEnumerable<ConfiguredConnection> Read(XmlFile file, bool isTransform)
    {
        ElementNode? outer = null;
        foreach (var element in file.Root!.DescendantsAndSelf())
        {
            // Teams that need several servers add groups of their own with the same section in them: mailSettings/smtp_billing.
            if (!IsNamed(element, "smtp", atStart: true) || element.Parent is not { } group || !IsNamed(group, "mailSettings", atStart: false))
                continue;
            var isInLocation = IsInLocation(element);
            if (!isInLocation && element.Name == "smtp")
                outer ??= element;
            if (Layers(file, element, isInLocation ? outer : null) is not { } configured)
                continue;
            if ((isTransform || IsChange(element) ? Changed : Whole).Read(configured) is { } facts)
                yield return facts;
        }
    }

    private static ConfiguredObject? Layers(XmlFile file, ElementNode smtp, ElementNode? outer)
    {
        var layers = new List<ConfiguredObject>();
        foreach (var element in outer is null ? new[] { smtp } : new[] { smtp, outer })
        {
            var key = "mailSettings:" + element.Name;
            if (element.Child("network") is { } network)
                layers.Add(new ConfiguredElement(file.File, network, key + ":network"));
            layers.Add(new ConfiguredElement(file.File, element, key));
        }

        return layers.Count == 0 ? null : new ConfiguredLayers(layers.ToArray());
    }

    private static bool IsInLocation(ElementNode element)
    {
        for (var parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Name == "location")
                return true;
        }

        return false;
    }

    // An attribute xdt:Transform on the way says that the element is laid over another file's.
    private static bool IsChange(ElementNode element)
    {
        for (var each = element.Child("network") ?? element; each is not null; each = each.Parent)
        {
            foreach (var attribute in each.Attributes)
            {
                if (attribute.Namespace.EndsWith("XML-Document-Transform", StringComparison.Ordinal) && attribute.Name == "Transform")
                    return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ElementNode element, string name, bool atStart) =>
        atStart ? element.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase) : string.Equals(element.Name, name, StringComparison.OrdinalIgnoreCase);
}
