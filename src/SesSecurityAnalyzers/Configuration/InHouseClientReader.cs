using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration.Json;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Configuration;

/// <summary>Reads <c>ses-security.json</c>: the in-house clients that a team describes.</summary>
internal sealed class InHouseClientReader
{
    public const string Constructor = ".ctor";

    private const int MostErrors = 200;

    private static readonly string[] Keys = { "type", "member", "host", "port", "mode", "values", "defaultPort", "defaultMode", "userName", "password" };
    private static readonly (string Name, TlsMode Mode)[] Modes =
    {
        ("none", TlsMode.None), ("opportunistic", TlsMode.Opportunistic), ("starttls", TlsMode.StartTls), ("wrapper", TlsMode.Wrapper),
    };

    private readonly ConfigurationFile _file;
    private readonly ImmutableArray<ConfigurationError>.Builder _errors = ImmutableArray.CreateBuilder<ConfigurationError>();
    private readonly ImmutableArray<InHouseClient>.Builder _clients = ImmutableArray.CreateBuilder<InHouseClient>();

    private InHouseClientReader(ConfigurationFile file) => _file = file;

    /// <summary>Reads a file: the clients whose own values can be read, and one error for each value that cannot.</summary>
    public static ImmutableArray<InHouseClient> Read(ConfigurationFile file, out ImmutableArray<ConfigurationError> errors, CancellationToken cancellation)
    {
        var reader = new InHouseClientReader(file);
        reader.Read(cancellation);
        errors = reader._errors.ToImmutable();
        return reader._clients.ToImmutable();
    }

    private void Read(CancellationToken cancellation)
    {
        if (FileSizes.TooLarge(_file) is { } tooLarge)
        {
            _errors.Add(tooLarge);
            return;
        }

        var json = JsonParser.Parse(_file.Text.ToString(), cancellation);
        if (json.Error is { } error)
            Refuse(error.Span, PhraseName.FileLeftOut, _file.Name, error.Reason);
        if (json.Root is not { } root)
            return;
        if (root.Kind != JsonNodeKind.Object)
        {
            Refuse(new TextSpan(root.Span.Start, 1), PhraseName.FileLeftOut, _file.Name, new Phrase(PhraseName.NoJsonObject));
            return;
        }

        foreach (var property in root.Children)
        {
            if (property.Name != "clients" && property.Name != "$schema")
                Refuse(property.NameSpan, PhraseName.ClientsKeyUnknown, Short(property.Name));
        }

        if (root.Property("clients") is not { } clients)
            return;
        if (clients.Kind != JsonNodeKind.Array)
        {
            Refuse(Place(clients), PhraseName.ClientsNoArray);
            return;
        }

        foreach (var client in clients.Children)
        {
            StopPoint.Pass(cancellation);
            if (client.Kind == JsonNodeKind.Object)
                ReadClient(client);
            else
                Refuse(Place(client), PhraseName.ClientNoObject);
        }
    }

    private void ReadClient(JsonNode client)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in client.Children)
        {
            if (Array.IndexOf(Keys, property.Name) < 0)
                Refuse(property.NameSpan, PhraseName.ClientKeyUnknown, Short(property.Name), string.Join(", ", Keys));
            else if (!seen.Add(property.Name))
                Refuse(property.NameSpan, PhraseName.ClientKeyTwice, property.Name);
        }

        var before = _errors.Count;
        var type = Text(client, "type");
        var member = Text(client, "member", mayBeNull: true);
        var host = Text(client, "host");
        if (_errors.Count == before && (type is null || host is null))
            Refuse(new TextSpan(client.Span.Start, 1), type is null ? PhraseName.ClientTypeMissing : PhraseName.ClientHostMissing);
        var port = Text(client, "port");
        var mode = Text(client, "mode");
        var userName = Text(client, "userName");
        var password = Text(client, "password");
        var values = ReadValues(client, mode);
        var defaultPort = ReadPort(client.Property("defaultPort"));
        var defaultMode = client.Property("defaultMode") is { Kind: not JsonNodeKind.Null } written ? ReadMode(written) : null;
        if (type is null || host is null || client.Property("member") is { Kind: not (JsonNodeKind.Null or JsonNodeKind.String) })
            return;

        var slots = new List<(JsonNode Node, FactSlot Slot)>();
        Add(host, FactRole.Host);
        Add(port, FactRole.Port);
        if (mode is not null)
            slots.Add((mode, new FactSlot(mode.Text!, FactRole.Mode) { Values = values }));
        Add(userName, FactRole.UserName);
        Add(password, FactRole.Password);
        _clients.Add(new InHouseClient(_file, type, member, slots.ToImmutableArray(), defaultPort, defaultMode) { Values = client.Property("values") });

        void Add(JsonNode? node, FactRole role)
        {
            if (node is not null)
                slots.Add((node, new FactSlot(node.Text!, role)));
        }
    }

    private JsonNode? Text(JsonNode client, string name, bool mayBeNull = false)
    {
        if (client.Property(name) is not { } node || node.Kind == JsonNodeKind.Null && mayBeNull)
            return null;
        if (node.Kind == JsonNodeKind.String && node.Text!.Trim().Length > 0)
            return node;
        if (node.Kind != JsonNodeKind.Null || name is "type" or "host")
            Refuse(Place(node), mayBeNull ? PhraseName.ClientNameOrNull : PhraseName.ClientName, name);
        return null;
    }

    private ImmutableArray<SlotValue> ReadValues(JsonNode client, JsonNode? mode)
    {
        if (client.Property("values") is not { Kind: not JsonNodeKind.Null } values)
            return mode is null ? ImmutableArray<SlotValue>.Empty : Describe.OnMeansStartTls;
        if (values.Kind != JsonNodeKind.Object)
        {
            Refuse(Place(values), PhraseName.ClientValuesNoObject);
            return ImmutableArray<SlotValue>.Empty;
        }

        var result = ImmutableArray.CreateBuilder<SlotValue>();
        foreach (var value in values.Children)
        {
            if (ReadMode(value) is { } meaning)
                result.Add(new SlotValue(value.Name, Number(value.Name), (int)meaning));
        }

        return result.ToImmutable();
    }

    private static int Number(string name) => name switch
    {
        "true" or "True" => 1,
        "false" or "False" => 0,
        _ => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1,
    };

    private int? ReadPort(JsonNode? node)
    {
        if (node is null or { Kind: JsonNodeKind.Null })
            return null;
        if (node.Kind == JsonNodeKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535)
            return port;
        Refuse(Place(node), PhraseName.ClientPort);
        return null;
    }

    private TlsMode? ReadMode(JsonNode node)
    {
        foreach (var (name, mode) in Modes)
        {
            if (node.Kind == JsonNodeKind.String && string.Equals(node.Text, name, StringComparison.OrdinalIgnoreCase))
                return mode;
        }

        Refuse(Place(node), PhraseName.ClientMode, new object[] { Short(node.Name) }.Concat(Modes.Select(m => m.Name)).ToArray());
        return null;
    }

    private void Refuse(TextSpan span, PhraseName what, params object[] arguments)
    {
        if (_errors.Count < MostErrors)
            _errors.Add(_file.Error(span, new Phrase(what, arguments)));
    }

    // An object or array may go over many lines; its beginning is enough.
    private static TextSpan Place(JsonNode node) => node.IsContainer ? new TextSpan(node.Span.Start, 1) : node.Span;

    private static string Short(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}
