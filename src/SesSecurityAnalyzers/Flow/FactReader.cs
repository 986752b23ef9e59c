using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Flow;

/// <summary>Reads the facts of a connection from what an object holds and what a call was given, by the library's description.</summary>
internal sealed class FactReader
{
    // Layout renderers and tokens that a tool fills in later.
    private static readonly Regex Tokens = new(@"\$\{[^}]*\}|#\{[^}]*\}#?|%[^%\s]+%|\{\{[^}]*\}\}", RegexOptions.CultureInvariant);

    private readonly CompilationFlow _flow;
    private readonly FlowState _state;
    private readonly CancellationToken _cancellation;

    public FactReader(CompilationFlow flow, FlowState state, CancellationToken cancellation)
    {
        _flow = flow;
        _state = state;
        _cancellation = cancellation;
    }

    /// <summary>Reads everything that is known.</summary>
    /// <param name="client">The description.</param>
    /// <param name="self">The object, if there is one.</param>
    /// <param name="arguments">What the call was given.</param>
    /// <param name="call">The call, if there is one.</param>
    /// <param name="site">The place of the connection.</param>
    /// <param name="creation">The place where the object was made, if that is known.</param>
    public ConnectionFacts Read(ClientDescription client, Value? self, IReadOnlyList<BoundArgument> arguments, CallDescription? call, SyntaxNode site, SyntaxNode? creation)
    {
        var isMade = self is not null && _state.TryGet(self.Key, Marks.Created, out _);
        var appliesDefaults = call is { Effect: CallEffect.Connects or CallEffect.Registers } || isMade;
        var facts = new ConnectionFacts
        {
            Kind = client.Kind,
            CanWrap = client.CanWrap,
            Site = new SourceOrigin(client.Judged == JudgedWhen.SendingOrLeaving ? creation ?? site : site),
            Creation = creation is null ? null : new SourceOrigin(creation),
        };

        var cells = Cells(client, self, arguments).ToList();
        var uri = cells.FirstOrDefault(c => c.Slot.Role == FactRole.SmtpUri);
        if (uri is not null)
        {
            facts = ReadUri(facts, uri.Cell);
        }
        else
        {
            facts = facts with
            {
                Host = First(cells, FactRole.Host) is { } host ? HostFact(host.Cell) : default,
                Mode = ReadMode(cells, call),
                Port = First(cells, FactRole.Port) is { IsDefault: false } port ? PortFact(port.Cell) : default,
            };
        }

        if (appliesDefaults)
            facts = WithDefaults(facts, client);

        facts = facts with
        {
            OpensConnection = First(cells, FactRole.Pickup) is { IsDefault: false } pickup ? Flag(pickup, folder: true) : default,
            UsesHttp = First(cells, FactRole.UseHttp) is { IsDefault: false } useHttp ? Flag(useHttp, folder: false) : default,
        };
        facts = ReadTls(facts, cells, self);
        facts = ReadCredential(facts, cells);
        if (First(cells, FactRole.ServiceUrl) is { IsDefault: false } url)
            facts = ReadServiceUrl(facts, url.Cell);
        if (client.Kind == ConnectionKind.Api && facts.ServiceUrlScheme.State == FactState.NotSet)
            facts = ReadBaseAddress(facts, client, cells);
        if (client.Kind == ConnectionKind.Delivery)
            facts = facts with { ReceiverPolicy = ReadPolicy(cells, isMade) };
        return facts;
    }

    /// <summary>Reads process-wide settings: what was set, and each thing that was added.</summary>
    public IEnumerable<ConnectionFacts> ReadGlobal(ClientDescription client, string owner)
    {
        foreach (var slot in client.Members)
        {
            var name = BoundSlot.NameOf(slot);
            foreach (var pair in _state.Cells.Where(p => p.Key.Owner == owner && (p.Key.Member == name || p.Key.Member.StartsWith(name + "+", StringComparison.Ordinal))))
            {
                var cells = new List<BoundArgument> { new(slot, pair.Value, false) };
                yield return ReadTls(new ConnectionFacts { Kind = ConnectionKind.Smtp }, cells, null) with { VersionsAreAdded = pair.Key.Member != name };
            }
        }
    }

    public static Fact<HostText> HostFact(Cell cell) =>
        cell.Operand.Value is Value.Text { IsKnown: true } text
            ? Fact<HostText>.Known(new HostText(Tokens.Replace(text.Pattern, HostText.Hole.ToString())), Origin(cell))
            : Fact<HostText>.Unknown;

    public static Fact<int> PortFact(Cell cell) => cell.Operand.Value switch
    {
        Value.Constant { Data: long and 0 } => default,
        Value.Constant { Data: long number and > 0 and <= 65535 } => Fact<int>.Known((int)number, Origin(cell)),
        Value.Text { HasHoles: false } text when int.TryParse(text.Pattern.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) => Fact<int>.Known(parsed, Origin(cell)),
        _ => Fact<int>.Unknown,
    };

    private static BoundArgument? First(List<BoundArgument> cells, FactRole role)
    {
        BoundArgument? given = null;
        foreach (var cell in cells)
        {
            if (cell.Slot.Role != role)
                continue;
            if (!cell.IsDefault)
                return cell;
            given ??= cell;
        }

        return given;
    }

    private IEnumerable<BoundArgument> Cells(ClientDescription client, Value? self, IReadOnlyList<BoundArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            yield return argument;
            if (argument.Slot.Role == FactRole.Carrier)
            {
                foreach (var carried in CellsOf(argument.Cell.Operand.Value, 0))
                    yield return carried;
            }
        }

        if (self is not null)
        {
            foreach (var cell in OwnCells(client, self, 0))
                yield return cell;
        }
    }

    private IEnumerable<BoundArgument> OwnCells(ClientDescription client, Value self, int depth)
    {
        foreach (var slot in client.Members.Concat(client.Calls.Where(c => c.Effect is CallEffect.Configures or CallEffect.Connects).SelectMany(c => c.Parameters)))
        {
            if (!_state.TryGet(self.Key, BoundSlot.NameOf(slot), out var cell))
                continue;
            yield return new BoundArgument(slot, cell, false);
            if (slot.Role == FactRole.Carrier)
            {
                foreach (var carried in CellsOf(cell.Operand.Value, depth + 1))
                    yield return carried;
            }
        }
    }

    private IEnumerable<BoundArgument> CellsOf(Value value, int depth)
    {
        var type = value switch { Value.Reference reference => reference.Type, Value.Symbolic symbolic => symbolic.Type, _ => null };
        if (depth < 4 && _flow.Clients.FindOne(type) is { } carrier)
        {
            foreach (var cell in OwnCells(carrier, value, depth))
                yield return cell;
        }
    }

    private Fact<TlsMode> ReadMode(List<BoundArgument> cells, CallDescription? call)
    {
        foreach (var cell in cells)
        {
            if (cell.Slot.Role != FactRole.Mode)
                continue;
            var values = _flow.TargetsNetFramework && !cell.Slot.ValuesOnNetFramework.IsEmpty ? cell.Slot.ValuesOnNetFramework : cell.Slot.Values;
            switch (Meaning(values, cell.Cell.Operand.Value))
            {
                case { } meaning when cell.IsDefault:
                    return Fact<TlsMode>.Default((TlsMode)meaning);
                case { } meaning:
                    return Fact<TlsMode>.Known((TlsMode)meaning, Origin(cell.Cell));
                case null when !cell.Cell.Operand.Value.IsKnown:
                    return Fact<TlsMode>.Unknown;
            }
        }

        return call?.Mode is { } mode ? Fact<TlsMode>.Default((TlsMode)mode) : default;
    }

    private ConnectionFacts WithDefaults(ConnectionFacts facts, ClientDescription client)
    {
        if (facts.Mode.State == FactState.NotSet && (_flow.TargetsNetFramework ? client.DefaultModeOnNetFramework ?? client.DefaultMode : client.DefaultMode) is { } mode)
            facts = facts with { Mode = Fact<TlsMode>.Default(mode) };
        if (facts.Port.State == FactState.NotSet && client.DefaultPort is { } port)
        {
            facts = facts.Mode.State == FactState.Unknown && client.DefaultWrapperPort is not null
                ? facts with { Port = Fact<int>.Unknown }
                : facts with { Port = Fact<int>.Default(facts.Mode.Is(TlsMode.Wrapper) && client.DefaultWrapperPort is { } wrapper ? wrapper : port) };
        }

        return facts;
    }

    private static int? Meaning(ImmutableArray<SlotValue> values, Value value)
    {
        switch (value)
        {
            case Value.Constant { Data: bool flag }:
                foreach (var v in values)
                {
                    if (v.Number == (flag ? 1 : 0) && v.Name is "true" or "false")
                        return v.Meaning;
                }

                return null;
            case Value.Constant { Data: long number }:
                foreach (var v in values)
                {
                    if (v.Number == number && v.Name is not ("true" or "false"))
                        return v.Meaning;
                }

                return null;
            case Value.Text { HasHoles: false } text:
                foreach (var v in values)
                {
                    if (string.Equals(v.Name, text.Pattern, StringComparison.OrdinalIgnoreCase))
                        return v.Meaning;
                }

                return null;
            case Value.Symbolic symbolic:
                foreach (var v in values)
                {
                    if (v.Number < 0 && symbolic.Key.Contains("." + v.Name))
                        return v.Meaning;
                }

                return null;
            default:
                return null;
        }
    }

    // A flag: true and false, an enum with described values, or a folder's name.
    private static Fact<bool> Flag(BoundArgument cell, bool folder)
    {
        var yes = cell.Cell.Operand.Value switch
        {
            Value.Constant { Data: bool flag } => flag,
            Value.Constant { Data: null } => false,
            Value.Constant { Data: long } value when Meaning(cell.Slot.Values, value) is { } meaning => meaning != 0,
            Value.Text text when folder && text.Pattern.Length > 0 => true,
            _ => (bool?)null,
        };
        return yes is { } known ? Fact<bool>.Known(folder ? !known : known, Origin(cell.Cell)) : Fact<bool>.Unknown;
    }

    private ConnectionFacts ReadTls(ConnectionFacts facts, List<BoundArgument> cells, Value? self)
    {
        if (First(cells, FactRole.Versions) is { IsDefault: false } versions)
        {
            facts = facts with
            {
                Versions = versions.Cell.Operand.Value is Value.Constant { Data: long number } && TlsVersionNames.TryReadNetValue(number, out var set)
                    ? Fact<TlsVersions>.Known(set, Origin(versions.Cell))
                    : Fact<TlsVersions>.Unknown,
                VersionsAreAdded = self is not null && _state.TryGet(self.Key, "@Added", out var added) && added.Operand.Value.Equals(Value.True),
            };
        }

        if (First(cells, FactRole.Certificate) is { IsDefault: false } certificate)
        {
            var value = certificate.Cell.Operand.Value;
            var accepts = value switch
            {
                Value.Function function => _flow.AcceptsEverything(function, _cancellation),
                Value.Constant { Data: bool flag } => flag,
                _ => Meaning(certificate.Slot.Values, value) == 1,
            };
            facts = facts with { AcceptsAnyCertificate = accepts ? Fact<bool>.Known(true, Origin(certificate.Cell)) : Fact<bool>.Unknown };
        }

        if (First(cells, FactRole.Revocation) is { IsDefault: false } revocation)
            facts = facts with { ChecksRevocation = Flag(revocation, folder: false) };
        if (First(cells, FactRole.CheckedName) is { IsDefault: false } name)
            facts = facts with { CheckedName = HostFact(name.Cell) };
        return facts;
    }

    private ConnectionFacts ReadCredential(ConnectionFacts facts, List<BoundArgument> cells)
    {
        if (First(cells, FactRole.Credential) is { IsDefault: false } credential)
        {
            var carried = CellsOf(credential.Cell.Operand.Value, 0).ToList();
            if (First(carried, FactRole.Credential) is { } nested)
                carried.AddRange(CellsOf(nested.Cell.Operand.Value, 1));
            cells = carried.Where(c => c.Slot.Role is FactRole.UserName or FactRole.Password).Concat(cells).ToList();
        }

        if (First(cells, FactRole.UserName) is { IsDefault: false } user && user.Cell.Operand.Value is Value.Text { HasHoles: false } userName)
            facts = facts with { UserName = Fact<string>.Known(userName.Pattern, Origin(user.Cell)) };
        if (First(cells, FactRole.Password) is { IsDefault: false } password)
        {
            facts = facts with
            {
                Password = password.Cell.Operand.Value is Value.Text { HasHoles: false } secret
                    ? Fact<Secret>.Known(new Secret(secret.Pattern), Origin(password.Cell))
                    : Fact<Secret>.Unknown,
            };
        }

        return facts;
    }

    private static ConnectionFacts ReadUri(ConnectionFacts facts, Cell cell)
    {
        if (cell.Operand.Value is not Value.Text { IsKnown: true } text || !UrlText.TryParse(text.Pattern, out var url))
            return facts with { Host = Fact<HostText>.Unknown, Port = Fact<int>.Unknown, Mode = Fact<TlsMode>.Unknown };
        var origin = Origin(cell);
        TlsMode? mode = url.Scheme.ToLowerInvariant() switch
        {
            "smtps" => TlsMode.Wrapper,
            "smtp" => url.Query("starttls")?.ToLowerInvariant() switch
            {
                "always" or "true" or "yes" => TlsMode.StartTls,
                "never" or "false" or "no" => TlsMode.None,
                { } value when value.IndexOf(HostText.Hole) >= 0 => null,
                _ => TlsMode.Opportunistic,
            },
            _ => null,
        };
        return facts with
        {
            Host = Fact<HostText>.Known(new HostText(url.Host), origin),
            Port = url.Port is { } port ? Fact<int>.Known(port, origin) : url.HasUnknownPort ? Fact<int>.Unknown : default,
            Mode = mode is { } known ? Fact<TlsMode>.Known(known, origin) : Fact<TlsMode>.Unknown,
        };
    }

    private static ConnectionFacts ReadServiceUrl(ConnectionFacts facts, Cell cell)
    {
        if (cell.Operand.Value is Value.Constant { Data: null })
            return facts;
        if (cell.Operand.Value is not Value.Text { IsKnown: true } text || !UrlText.TryParse(text.Pattern, out var url))
            return facts with { ServiceUrlScheme = Fact<string>.Unknown, Host = Fact<HostText>.Unknown };
        return facts with
        {
            ServiceUrlScheme = Fact<string>.Known(url.Scheme.ToLowerInvariant(), Origin(cell)),
            Host = Fact<HostText>.Known(new HostText(url.Host), Origin(cell)),
        };
    }

    // A request to a relative address goes to the base address, which was judged where it was set.
    private static ConnectionFacts ReadBaseAddress(ConnectionFacts facts, ClientDescription client, List<BoundArgument> cells)
    {
        if (client.Judged != JudgedWhen.Connecting)
            return facts;
        var url = cells.FirstOrDefault(c => c.Slot.Role == FactRole.ServiceUrl && !c.IsDefault && c.Cell.Operand.Value is Value.Text { IsKnown: true } t && UrlText.TryParse(t.Pattern, out _));
        return url is null ? facts with { Host = Fact<HostText>.Unknown, ServiceUrlScheme = Fact<string>.Unknown } : ReadServiceUrl(facts, url.Cell);
    }

    private static Fact<ReceiverTls> ReadPolicy(List<BoundArgument> cells, bool isMade)
    {
        if (First(cells, FactRole.ReceiverPolicy) is not { } policy || policy.Cell.Operand.Value is Value.Constant { Data: null })
            return isMade ? Fact<ReceiverTls>.Default(ReceiverTls.Optional) : default;
        return Meaning(policy.Slot.Values, policy.Cell.Operand.Value) is { } meaning
            ? Fact<ReceiverTls>.Known((ReceiverTls)meaning, Origin(policy.Cell))
            : Fact<ReceiverTls>.Unknown;
    }

    // The field or property that an expression initializes: Ses.Port.
    private static string? Declaration(SyntaxNode source)
    {
        var member = source.FirstAncestorOrSelf<SyntaxNode>(n => n is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax or StatementSyntax or AnonymousFunctionExpressionSyntax);
        var name = member switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        };
        return name is null ? null : member!.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type ? type.Identifier.ValueText + "." + name : name;
    }

    private static SourceOrigin? Origin(Cell cell)
    {
        if (cell.HandedOver is not { } node)
            return null;
        var sources = ImmutableArray.CreateBuilder<Location>();
        Phrase? provenance = null;
        if (cell.Operand.File is { } file)
        {
            sources.Add(file.Location);
            provenance = file.Provenance;
        }
        else if (cell.Operand.Source is { } source && (source.SyntaxTree != node.SyntaxTree || !node.FullSpan.Contains(source.Span) && !source.FullSpan.Contains(node.Span)))
        {
            sources.Add(source.GetLocation());
            provenance = Declaration(source) is { } name ? new Phrase(PhraseName.FromMember, name) : null;
        }

        return new SourceOrigin(node, sources.ToImmutable(), provenance);
    }
}
