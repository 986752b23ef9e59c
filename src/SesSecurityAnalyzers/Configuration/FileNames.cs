using System;
using System.Collections.Generic;
using System.Linq;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>The names by which configuration files are known.</summary>
internal static class FileNames
{
    public const string InHouseClients = "ses-security.json";

    private static readonly char[] Separators = { '/', '\\' };

    /// <summary>The last part of a path. Unlike <see cref="System.IO.Path"/> on .NET Framework it takes any text.</summary>
    public static string Last(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);

    /// <summary>A path without its last part.</summary>
    public static string Directory(string path) => path.Substring(0, Math.Max(path.LastIndexOfAny(Separators), 0));

    public static ConfigurationFileKind Kind(string name)
    {
        if (Is(name, InHouseClients))
            return ConfigurationFileKind.InHouseClients;
        if (Ends(name, ".json"))
            return Is(name, "appsettings.json") || Starts(name, "appsettings.") ? ConfigurationFileKind.Settings : ConfigurationFileKind.Other;
        if (!Ends(name, ".config"))
            return ConfigurationFileKind.Other;
        if (Is(name, "web.config") || Is(name, "app.config") || Ends(name, ".exe.config") || Ends(name, ".dll.config"))
            return ConfigurationFileKind.Application;
        if (Starts(name, "nlog") || Starts(name, "log4net"))
            return ConfigurationFileKind.Logging;
        return Starts(name, "web.") || Starts(name, "app.") ? ConfigurationFileKind.Transform : ConfigurationFileKind.Other;
    }

    /// <summary>The environment in <c>appsettings.Production.json</c>; null for the base file.</summary>
    public static string? Environment(string name) =>
        Is(name, "appsettings.json") ? null : name.Substring("appsettings.".Length, name.Length - "appsettings.".Length - ".json".Length);

    /// <summary>Whether a path ends in the path that code or an option names.</summary>
    public static bool EndsIn(string path, string named)
    {
        var whole = path.Replace('\\', '/');
        var end = named.Trim().Replace('\\', '/');
        while (end.StartsWith("./", StringComparison.Ordinal))
            end = end.Substring(2);
        if (end.Length == 0 || end.StartsWith("../", StringComparison.Ordinal))
            return false;
        return Is(whole, end) || Ends(whole, end.StartsWith("/", StringComparison.Ordinal) ? end : "/" + end);
    }

    /// <summary>Whether an option's path, relative to the project, is that of a file.</summary>
    public static bool Names(string path, string named, string? projectDirectory)
    {
        if (projectDirectory is not { Length: > 0 })
            return EndsIn(path, named);
        var whole = Segments(path);
        var wanted = Segments(IsRooted(named) ? named : projectDirectory + "/" + named);
        return whole.Count == wanted.Count && whole.Zip(wanted, Is).All(same => same) || !IsRooted(path) && EndsIn(path, named);
    }

    private static bool IsRooted(string path) => Starts(path, "/") || Starts(path, "\\") || path.Length > 1 && path[1] == ':';

    private static List<string> Segments(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Trim().Split('/', '\\'))
        {
            if (segment == ".." && segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
            else if (segment.Length > 0 && segment != ".")
                segments.Add(segment);
        }

        return segments;
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(string name, string start) => name.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
