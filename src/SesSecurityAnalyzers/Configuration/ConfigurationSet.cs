using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration.Shapes;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>The configuration files of a compilation, read once: what they give to code, and what they say in themselves.</summary>
/// <remarks>Immutable, and independent of the policy. Each text is parsed once, whichever compilation asks.</remarks>
internal sealed class ConfigurationSet
{
    private readonly ImmutableArray<SettingsFile> _settings;
    private readonly ImmutableArray<AdditionalText> _others;
    private readonly ImmutableArray<ConfiguredConnection> _connections;

    private ConfigurationSet(
        ImmutableArray<SettingsFile> settings, ImmutableArray<XmlFile> xml, ImmutableArray<AdditionalText> others,
        ImmutableArray<InHouseClient> inHouseClients, ImmutableArray<ConfigurationError> errors, bool isNetFramework, CancellationToken cancellation)
    {
        _settings = settings;
        _others = others;
        Views = CreateViews(settings);
        AppSettings = new AppSettings(xml.Where(f => FileNames.Kind(f.File.Name) == ConfigurationFileKind.Application));
        InHouseClients = inHouseClients;
        Errors = errors;
        _connections = FindConnections(Views, xml, isNetFramework, cancellation);
        Connections = _connections.Select(c => c.Facts).ToImmutableArray();
    }

    /// <summary>The JSON settings as code sees them: of each directory one view for the base file and one for each environment.</summary>
    public ImmutableArray<SettingsView> Views { get; }

    public AppSettings AppSettings { get; }

    /// <summary>The connections that files configure by themselves, also to hosts that are not SES's. Every origin is a <see cref="Diagnostics.FileOrigin"/>.</summary>
    /// <remarks>A connection of an environment is there only where its file has a say in it.</remarks>
    public ImmutableArray<ConnectionFacts> Connections { get; }

    /// <summary>The clients of <c>ses-security.json</c>, not yet looked up in the compilation.</summary>
    public ImmutableArray<InHouseClient> InHouseClients { get; }

    /// <summary>What could not be read.</summary>
    public ImmutableArray<ConfigurationError> Errors { get; }

    /// <summary>Reads the files that are known by their names; others are left alone until code names them.</summary>
    /// <param name="files">The compilation's additional files.</param>
    /// <param name="isNetFramework">Whether it targets .NET Framework, where some switches mean another thing.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ConfigurationSet Read(ImmutableArray<AdditionalText> files, bool isNetFramework, CancellationToken cancellation) =>
        Read(files, ImmutableArray<string>.Empty, null, isNetFramework, cancellation);

    /// <summary>Reads the files that are known by their names, and those that an option names.</summary>
    /// <param name="files">The compilation's additional files.</param>
    /// <param name="inHouseClientFiles">Paths of descriptions of in-house clients, from <see cref="PolicyOptions.SmtpClientsKey"/>.</param>
    /// <param name="projectDirectory">Where those paths begin, if that is known.</param>
    /// <param name="isNetFramework">Whether it targets .NET Framework, where some switches mean another thing.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static ConfigurationSet Read(
        ImmutableArray<AdditionalText> files, ImmutableArray<string> inHouseClientFiles, string? projectDirectory, bool isNetFramework, CancellationToken cancellation)
    {
        var settings = ImmutableArray.CreateBuilder<SettingsFile>();
        var xml = ImmutableArray.CreateBuilder<XmlFile>();
        var others = ImmutableArray.CreateBuilder<AdditionalText>();
        var errors = ImmutableArray.CreateBuilder<ConfigurationError>();
        var clients = ImmutableArray.CreateBuilder<InHouseClient>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var unseen = new List<string>(inHouseClientFiles);
        foreach (var additional in files)
        {
            if (!paths.Add(additional.Path))
                continue;
            var kind = FileNames.Kind(FileNames.Last(additional.Path));
            if (unseen.RemoveAll(named => FileNames.Names(additional.Path, named, projectDirectory)) > 0)
                kind = ConfigurationFileKind.InHouseClients;
            if (kind == ConfigurationFileKind.Other)
            {
                others.Add(additional);
                continue;
            }

            if (Open(additional, cancellation, out var error) is { } file)
            {
                if (kind == ConfigurationFileKind.InHouseClients)
                {
                    clients.AddRange(InHouseClientReader.Read(file, out var refused, cancellation));
                    errors.AddRange(refused);
                }
                else if (kind == ConfigurationFileKind.Settings)
                {
                    var parsed = SettingsFile.Parse(file, cancellation);
                    settings.Add(parsed);
                    error = parsed.Error;
                }
                else
                {
                    var parsed = XmlFile.Parse(file, cancellation);
                    xml.Add(parsed);
                    error = parsed.Error;
                }
            }

            if (error is not null)
                errors.Add(error);
        }

        foreach (var named in unseen)
            errors.Add(new ConfigurationError(new Phrase(PhraseName.OptionRefused, PolicyOptions.SmtpClientsKey, named, new Phrase(PhraseName.AllowedAdditionalFile))));
        return new ConfigurationSet(settings.ToImmutable(), xml.ToImmutable(), others.ToImmutable(), clients.ToImmutable(), errors.ToImmutable(), isNetFramework, cancellation);
    }

    /// <summary>Judges <see cref="Connections"/>: one finding for a rule and a place, however many environments share it, with the edits that write each remedy.</summary>
    public IEnumerable<FileFinding> Review(SecurityPolicy policy, CancellationToken cancellation) => new ConnectionReview(policy).Run(_connections, cancellation);

    /// <summary>The settings of a file that code adds, <c>AddJsonFile("mail.json")</c>; null where no such file is known, it cannot be read, or several end in that path.</summary>
    public SettingsView? ForFile(string name, CancellationToken cancellation = default) => ForFiles(ImmutableArray.Create(name), cancellation);

    /// <summary>The settings of files that code adds, later ones over earlier ones; null where one of them is not known.</summary>
    public SettingsView? ForFiles(ImmutableArray<string> names, CancellationToken cancellation = default)
    {
        var layers = new List<SettingsFile>();
        foreach (var name in names)
        {
            if (Find(name, cancellation) is not { Root: not null } file)
                return null;
            layers.Add(file);
        }

        return layers.Count == 0 ? null : SettingsView.Create(null, layers);
    }

    /// <summary>Looks the in-house clients up in a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="errors">One error for each type, member or parameter that does not exist.</param>
    public ImmutableArray<ClientDescription> BindInHouseClients(Compilation compilation, out ImmutableArray<ConfigurationError> errors)
    {
        var found = ImmutableArray.CreateBuilder<ClientDescription>();
        var refused = new List<ConfigurationError>();
        foreach (var client in InHouseClients)
        {
            if (client.Bind(compilation, refused) is { } description)
                found.Add(description);
        }

        errors = refused.ToImmutableArray();
        return found.ToImmutable();
    }

    private SettingsFile? Find(string name, CancellationToken cancellation)
    {
        SettingsFile? found = null;
        foreach (var file in _settings)
        {
            if (!FileNames.EndsIn(file.File.Path, name))
                continue;
            if (found is not null)
                return null;
            found = file;
        }

        foreach (var additional in _others)
        {
            if (!FileNames.EndsIn(additional.Path, name))
                continue;
            if (found is not null || Open(additional, cancellation, out _) is not { } file)
                return null;
            found = SettingsFile.Parse(file, cancellation);
        }

        return found;
    }

    private static ConfigurationFile? Open(AdditionalText additional, CancellationToken cancellation, out ConfigurationError? error)
    {
        error = null;
        SourceText? text;
        try
        {
            text = additional.GetText(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            error = new ConfigurationError(new Phrase(PhraseName.FileNotText, FileNames.Last(additional.Path)), additional.Path);
            return null;
        }

        // Where there is no text, the compiler has reported why.
        return text is null ? null : new ConfigurationFile(additional.Path, text);
    }

    private static ImmutableArray<ConfiguredConnection> FindConnections(ImmutableArray<SettingsView> views, ImmutableArray<XmlFile> files, bool isNetFramework, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<ConfiguredConnection>();
        foreach (var view in views)
        {
            foreach (var read in SettingsConnections.Read(view, isNetFramework, cancellation))
            {
                var connection = read with { Path = view.Files[view.Files.Length - 1].Path };
                if (view.Files.Length == 1 || connection.HasFactOfItsFile)
                    found.Add(connection);
            }
        }

        foreach (var file in files)
        {
            if (file.Root is null)
                continue;
            foreach (var connection in XmlConnections.Read(file, cancellation))
                found.Add(connection with { Path = file.File.Path });
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<SettingsView> CreateViews(ImmutableArray<SettingsFile> files)
    {
        var views = ImmutableArray.CreateBuilder<SettingsView>();
        foreach (var directory in files.GroupBy(f => f.File.Directory, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var ordered = directory.OrderBy(f => f.File.Name, StringComparer.OrdinalIgnoreCase).ToList();
            var baseFile = ordered.Find(f => FileNames.Environment(f.File.Name) is null);

            // The program does not start without its base file, so an environment alone says nothing.
            if (baseFile?.Error is not null)
                continue;
            if (baseFile?.Root is not null)
                views.Add(SettingsView.Create(null, new[] { baseFile }));
            foreach (var file in ordered)
            {
                if (FileNames.Environment(file.File.Name) is not { } environment || file.Root is null)
                    continue;
                views.Add(SettingsView.Create(environment, baseFile is null ? new[] { file } : new[] { baseFile, file }));
            }
        }

        return views.ToImmutable();
    }
}
