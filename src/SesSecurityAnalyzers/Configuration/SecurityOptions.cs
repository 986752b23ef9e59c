using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>The options of a compilation: what <c>.editorconfig</c> says of a file, else <c>.globalconfig</c>, else the project's MSBuild property.</summary>
/// <remarks>Read once per compilation. Safe on any thread.</remarks>
internal sealed class SecurityOptions
{
    private const string Prefix = "ses_security.";

    // build/SesSecurityAnalyzers.props makes the properties visible.
    private const string PropertyPrefix = "build_property.";

    private static readonly ImmutableArray<PolicyOption> Known = PolicyOptions.All.ToImmutableArray();

    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly ImmutableArray<string?> _project;
    private readonly ImmutableArray<string?> _files;
    private readonly ConcurrentDictionary<string, SecurityPolicy> _policies = new(StringComparer.Ordinal);
    private readonly List<Phrase> _messages = new();

    private SecurityOptions(AnalyzerConfigOptionsProvider provider, IEnumerable<SyntaxTree> trees, CancellationToken cancellation)
    {
        _provider = provider;
        _project = Known.Select(k => Text(provider.GlobalOptions, k)).ToImmutableArray();
        ProjectDirectory = Text(provider.GlobalOptions, PropertyPrefix + "ProjectDir");
        FindUnknown(provider.GlobalOptions);
        Read(_project);

        var ofTrees = Known.Select(_ => new HashSet<string>(StringComparer.Ordinal)).ToImmutableArray();
        var directories = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            StopPoint.Pass(cancellation);
            var options = provider.GetOptions(tree);
            var texts = Texts(options);
            if (directories.Add(FileNames.Directory(tree.FilePath)))
                FindUnknown(options);
            for (var i = 0; i < Known.Length; i++)
            {
                if (texts[i] is { } text && text != _project[i])
                    ofTrees[i].Add(text);
            }

            if (!texts.SequenceEqual(_project))
                Read(texts);
        }

        // A section for C# files is where these options usually stand, so it speaks for the configuration files too, unless sections differ.
        _files = _project.Select((text, i) => ofTrees[i].Count == 1 ? ofTrees[i].Single() : text).ToImmutableArray();
        MayName = IsSet(PolicyOptions.SmtpHostsKey) || IsSet(PolicyOptions.AssumeSesKey);
        var clients = IndexOf(PolicyOptions.SmtpClientsKey);
        InHouseClientFiles = ofTrees[clients].Concat(_project[clients] is { } file ? new[] { file } : Array.Empty<string>())
            .Distinct(StringComparer.Ordinal).OrderBy(f => f, StringComparer.Ordinal).ToImmutableArray();
        Errors = _messages.GroupBy(m => m.ToString(), StringComparer.Ordinal).Select(g => new ConfigurationError(g.First())).ToImmutableArray();

        bool IsSet(string key) => _project[IndexOf(key)] is not null || ofTrees[IndexOf(key)].Count > 0;
    }

    /// <summary>Whether they can make a host SES's that no file names.</summary>
    public bool MayName { get; }

    /// <summary>What could not be read; options have no place to point at.</summary>
    public ImmutableArray<ConfigurationError> Errors { get; }

    /// <summary>The paths of descriptions of in-house clients, relative to the project.</summary>
    public ImmutableArray<string> InHouseClientFiles { get; }

    public string? ProjectDirectory { get; }

    public static SecurityOptions Read(AnalyzerConfigOptionsProvider provider, IEnumerable<SyntaxTree> trees, CancellationToken cancellation) => new(provider, trees, cancellation);

    /// <summary>Whether an option is set at all: cheap, for the gate.</summary>
    public static bool AreSet(AnalyzerConfigOptionsProvider provider, IEnumerable<SyntaxTree> trees)
    {
        if (Known.Any(k => Text(provider.GlobalOptions, k) is not null))
            return true;
        var directories = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            if (directories.Add(FileNames.Directory(tree.FilePath)) && provider.GetOptions(tree) is var options && Known.Any(k => Text(options, k.Key) is not null))
                return true;
        }

        return false;
    }

    /// <summary>The policy for the code in a file.</summary>
    public SecurityPolicy For(SyntaxTree tree) => Read(Texts(_provider.GetOptions(tree)));

    /// <summary>The policy for configuration files.</summary>
    public SecurityPolicy ForFiles() => Read(_files);

    private ImmutableArray<string?> Texts(AnalyzerConfigOptions options)
    {
        var texts = ImmutableArray.CreateBuilder<string?>(Known.Length);
        for (var i = 0; i < Known.Length; i++)
            texts.Add(Text(options, Known[i].Key) ?? _project[i]);
        return texts.MoveToImmutable();
    }

    private SecurityPolicy Read(ImmutableArray<string?> texts)
    {
        var signature = string.Join("\n", texts);
        if (_policies.TryGetValue(signature, out var known))
            return known;
        var policy = PolicyOptions.Read(key => texts[IndexOf(key)], out var errors);

        // Every combination is read in the constructor first, by one thread.
        if (_policies.TryAdd(signature, policy) && Errors.IsDefault)
            _messages.AddRange(errors);
        return policy;
    }

    private void FindUnknown(AnalyzerConfigOptions options)
    {
        IEnumerable<string> keys;
        try
        {
            keys = options.Keys;
        }
        catch (NotImplementedException)
        {
            // A host that cannot list its keys.
            return;
        }

        foreach (var key in keys)
        {
            if (key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && IndexOf(key) < 0)
                _messages.Add(new Phrase(PhraseName.OptionUnknown, key, string.Join(", ", PolicyOptions.Keys)));
        }
    }

    private static int IndexOf(string key)
    {
        for (var i = 0; i < Known.Length; i++)
        {
            if (string.Equals(Known[i].Key, key, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private static string? Text(AnalyzerConfigOptions options, PolicyOption option) => Text(options, option.Key) ?? Text(options, PropertyPrefix + option.Property);

    private static string? Text(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
