using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Flow;

/// <content>What described calls do with clients, and when facts are complete.</content>
internal sealed partial class Interpreter
{
    private Operand CallClient(ClientDescription client, CallDescription call, IMethodSymbol method, Operand? receiver, ImmutableArray<IArgumentOperation> operations, ImmutableDictionary<int, Operand> arguments, SyntaxNode site)
    {
        var slots = BindParameters(call, method, operations, arguments);
        var self = receiver?.Value is Value.Reference or Value.Symbolic ? receiver.Value.Value : null;
        switch (call.Effect)
        {
            case CallEffect.Configures:
                Configure(self, slots, operations, arguments);
                return receiver ?? Operand.Unknown;
            case CallEffect.Registers:
                Judge(new FactReader(_flow, _state, _cancellation).Read(client, null, slots, call, site, null));
                Configure(null, slots, operations, arguments);
                return new Operand(new Value.Symbolic("call" + _flow.IdOf(site) + "@" + _frame.Site, method.ReturnType));
            case CallEffect.Connects:
                Connect(client, call, self, slots, site);
                return Operand.Unknown;
            case CallEffect.Sends:
                Send(client, self, site);
                return Operand.Unknown;
            case CallEffect.Authenticates:
                Authenticate(client, self, slots, call, site);
                return Operand.Unknown;
            case CallEffect.OpensStream:
                var stream = Make(method.ReturnType, site);
                if (self is not null)
                    _state = _state.With(stream.Key, SlotCell(FactRole.Inner), self);
                return new Operand(stream, site);
            case CallEffect.Writes:
                MarkInner(self, Marks.Written);
                return Operand.Unknown;
            case CallEffect.Handshakes:
                Handshake(client, call, self, slots, site);
                return Operand.Unknown;
            case CallEffect.Requests:
                Judge(new FactReader(_flow, _state, _cancellation).Read(client, self, slots, call, site, null));
                return new Operand(new Value.Symbolic("call" + _flow.IdOf(site) + "@" + _frame.Site, method.ReturnType, isCall: true));
            default:
                return Operand.Unknown;
        }
    }

    private static string SlotCell(FactRole role) => "@" + role;

    private List<BoundArgument> BindParameters(CallDescription call, IMethodSymbol method, ImmutableArray<IArgumentOperation> operations, ImmutableDictionary<int, Operand> arguments)
    {
        var bound = new List<BoundArgument>();
        foreach (var slot in call.Parameters)
        {
            var parameter = method.Parameters.FirstOrDefault(p => p.Name == slot.Name);
            if (parameter is null || !arguments.TryGetValue(parameter.Ordinal, out var operand))
                continue;
            var operation = operations.FirstOrDefault(o => SymbolEqualityComparer.Default.Equals(o.Parameter, parameter));
            var isDefault = operation?.ArgumentKind == ArgumentKind.DefaultValue;
            bound.Add(new BoundArgument(slot, new Cell(operand, isDefault ? null : operation?.Value.Syntax, slot.Name), isDefault));
        }

        return bound;
    }

    private void Configure(Value? self, List<BoundArgument> slots, ImmutableArray<IArgumentOperation> operations, ImmutableDictionary<int, Operand> arguments)
    {
        foreach (var bound in slots)
        {
            if (self is not null && !bound.IsDefault)
                _state = _state.With(self.Key, BoundSlot.NameOf(bound.Slot), bound.Cell);
            if (bound.Slot.Role == FactRole.Inner && self is not null && _flow.Clients.FindOne((self as Value.Reference)?.Type) is { Encrypts: true })
                MarkInner(bound.Cell.Operand.Value, Marks.Wrapped);
        }

        // What the call takes beside: a factory may run, a client that goes in has left.
        foreach (var operation in operations)
        {
            if (operation.Parameter is not { } parameter || !arguments.TryGetValue(parameter.Ordinal, out var value))
                continue;
            var slot = slots.FirstOrDefault(s => s.Slot.Name == parameter.Name);
            if (value.Value is Value.Function function && slot?.Slot.Role != FactRole.Certificate)
            {
                RunHandedOver(function, operation.Syntax);
            }
            else if (slot is null || slot.Slot.Role == FactRole.Carrier)
            {
                foreach (var reference in References(value.Value))
                {
                    if (_flow.Clients.FindOne(reference.Type) is { IsStream: false })
                        _state = _state.With(reference.Key, Marks.Left, Value.True);
                }
            }
        }
    }

    private void AssignSlot(Value receiver, BoundSlot slot, Operand operand, SyntaxNode handedOver, bool isAdded)
    {
        var cell = new Cell(operand, handedOver, slot.Slot.Name);
        _state = _state.With(receiver.Key, slot.CellName, cell);
        if (receiver is Value.Symbolic && IsJudged(_frame))
            _state = _state.With(receiver.Key, Marks.SetUp, new Cell(new Operand(receiver), handedOver));
        if (slot.Slot.Role == FactRole.Versions)
            _state = _state.With(receiver.Key, "@Added", Value.Of(isAdded));
        if (slot.Slot.Role == FactRole.ServiceUrl && slot.Client.Judged == JudgedWhen.Connecting)
            Judge(new FactReader(_flow, _state, _cancellation).Read(slot.Client, receiver, Array.Empty<BoundArgument>(), null, handedOver, handedOver));
    }

    private void AssignGlobal(INamedTypeSymbol type, BoundSlot slot, Operand operand, SyntaxNode handedOver, bool isAdded)
    {
        var owner = StaticOwner + type.Name;
        if (!isAdded)
        {
            _state = _state.Without(key => key.Owner == owner && key.Member.StartsWith(slot.CellName, StringComparison.Ordinal))
                .With(owner, slot.CellName, new Cell(operand, handedOver, slot.Slot.Name));
        }
        else if (operand.Value.IsKnown)
        {
            // Each version that is added stands for itself, until all is set anew.
            _state = _state.With(owner, slot.CellName + "+" + _flow.IdOf(handedOver), new Cell(operand, handedOver, slot.Slot.Name));
        }

        if (IsJudged(_frame))
            _state = _state.With(owner, Marks.Created, Value.True);
        else
            _state = _state.With(owner, Marks.Adopted, Value.True);
        _result.Globals[owner] = slot.Client;
    }

    private void Connect(ClientDescription client, CallDescription call, Value? self, List<BoundArgument> slots, SyntaxNode site)
    {
        if (client.IsStream)
        {
            if (self is null)
                return;
            foreach (var bound in Carried(slots))
                _state = _state.With(self.Key, BoundSlot.NameOf(bound.Slot), bound.Cell);
            _state = _state.With(self.Key, Marks.Connected, new Cell(new Operand(Value.True), site));
            return;
        }

        var inner = slots.FirstOrDefault(s => s.Slot.Role == FactRole.Inner)?.Cell.Operand.Value;
        var facts = new FactReader(_flow, _state, _cancellation).Read(client, self, slots, call, site, null);
        if (inner is not null && HostOf(inner) is { } connectedHost)
            facts = facts with { CheckedName = facts.Host, Host = FactReader.HostFact(connectedHost) };
        if (self is null)
        {
            Judge(facts);
            return;
        }

        // Whether a guard follows is not known yet: what depends on it is judged later.
        _state = _state.WithoutFacts(value => value.Key.StartsWith("s:" + self.Key + ".", StringComparison.Ordinal));
        var number = Value.Of((object)_flow.AddConnection(facts, site));
        _state = _state.With(self.Key, Marks.Connected, new Cell(new Operand(number), site));
        if (facts.Mode.Is(TlsMode.Opportunistic) || facts.Mode.Is(TlsMode.Auto))
        {
            Judge(facts with { IsGuarded = true });
            if (IsJudged(_frame))
                _state = _state.Without(key => key.Owner == self.Key && key.Member == Marks.Examined).With(self.Key, Marks.Unguarded, new Cell(new Operand(number)));
        }
        else
        {
            Judge(facts);
            _state = _state.Without(key => key.Owner == self.Key && key.Member == Marks.Unguarded);
        }
    }

    // Settings that another object carries stand for arguments of the call.
    private IEnumerable<BoundArgument> Carried(List<BoundArgument> slots)
    {
        foreach (var bound in slots)
        {
            if (bound.Slot.Role != FactRole.Carrier)
            {
                yield return bound;
                continue;
            }

            foreach (var reference in References(bound.Cell.Operand.Value))
            {
                foreach (var role in new[] { FactRole.Host, FactRole.Port })
                {
                    if (_state.TryGet(reference.Key, SlotCell(role), out var cell))
                        yield return new BoundArgument(new FactSlot(role.ToString(), role), cell, false);
                }
            }
        }
    }

    // The host to which a socket, or what lies under a stream, is connected.
    private Cell? HostOf(Value value)
    {
        for (var depth = 0; depth < 8; depth++)
        {
            if (_state.TryGet(value.Key, SlotCell(FactRole.Host), out var host))
                return host;
            if (!_state.TryGet(value.Key, SlotCell(FactRole.Inner), out var inner))
                return null;
            value = inner.Operand.Value;
        }

        return null;
    }

    private Value? SocketOf(Value? value)
    {
        for (var depth = 0; value is not null && depth < 8; depth++)
        {
            if (_state.TryGet(value.Key, SlotCell(FactRole.Host), out _))
                return value;
            if (!_state.TryGet(value.Key, SlotCell(FactRole.Inner), out var inner))
                return null;
            value = inner.Operand.Value;
        }

        return null;
    }

    private void MarkInner(Value? stream, string mark)
    {
        if (stream is null)
            return;
        // What is written through TLS is not written in clear.
        for (var (value, depth) = (stream, 0); depth < 8; depth++)
        {
            if (mark == Marks.Written && value is Value.Reference { Type: var layer } && _flow.Clients.FindOne(layer) is { Encrypts: true })
                return;
            if (!_state.TryGet(value.Key, SlotCell(FactRole.Inner), out var inner))
                break;
            value = inner.Operand.Value;
        }

        if (SocketOf(stream) is { } socket)
            _state = _state.With(socket.Key, mark, Value.True);
    }

    private void Send(ClientDescription client, Value? self, SyntaxNode site)
    {
        if (self is null)
            return;
        if (client.Judged != JudgedWhen.SendingOrLeaving)
        {
            SettleGuard(self);
            return;
        }

        if (!_state.TryGet(self.Key, Marks.Changed, out _))
        {
            var facts = new FactReader(_flow, _state, _cancellation).Read(client, self, Array.Empty<BoundArgument>(), null, site, (self as Value.Reference)?.Creation);
            Judge(facts);
            JudgeGlobals(facts);
        }

        _state = _state.With(self.Key, Marks.Sent, Value.True);
    }

    // What is set for the whole process holds for this connection, whatever is set before the next one.
    private void JudgeGlobals(ConnectionFacts connection)
    {
        if (!connection.Host.IsKnown || connection.OpensConnection.Is(false))
            return;
        foreach (var global in _result.Globals)
        {
            foreach (var facts in new FactReader(_flow, _state, _cancellation).ReadGlobal(global.Value, global.Key))
                Judge(facts with { Host = connection.Host, CanWrap = connection.CanWrap, Mode = Fact<TlsMode>.Known(TlsMode.StartTls) });
        }
    }

    private void SettleGuard(Value self)
    {
        if (!_state.TryGet(self.Key, Marks.Unguarded, out var pending) || pending.Operand.Value is not Value.Constant { Data: long number })
            return;
        if (GuardOf(self.Key, _state) != true)
            Judge(_flow.Connections[(int)number], isPending: true);
        _state = _state.Without(key => key.Owner == self.Key && key.Member == Marks.Unguarded);
    }

    // What a path knows of the encryption of a connection.
    private bool? GuardOf(string owner, FlowState state)
    {
        foreach (var fact in state.Facts)
        {
            if (fact.Key is Value.Symbolic symbolic && fact.Value.EqualTo is Value.Constant { Data: bool known }
                && symbolic.Key.StartsWith("s:" + owner + ".", StringComparison.Ordinal)
                && _flow.Clients.Guards.Any(guard => symbolic.Key.EndsWith("!" + guard, StringComparison.Ordinal)))
                return known;
        }

        return null;
    }

    private void Authenticate(ClientDescription client, Value? self, List<BoundArgument> slots, CallDescription call, SyntaxNode site)
    {
        if (self is null)
            return;
        SettleGuard(self);
        if (!_state.TryGet(self.Key, Marks.Connected, out var connected) || connected.Operand.Value is not Value.Constant { Data: long number })
            return;
        var credential = new FactReader(_flow, _state, _cancellation).Read(client, null, slots, call, site, null);
        Judge(new ConnectionFacts
        {
            Kind = ConnectionKind.Smtp,
            Site = credential.Site,
            Host = _flow.Connections[(int)number].Host,
            UserName = credential.UserName,
            Password = credential.Password,
        });
    }

    private void Handshake(ClientDescription client, CallDescription call, Value? self, List<BoundArgument> slots, SyntaxNode site)
    {
        if (self is null || SocketOf(self) is not { } socket || _state.TryGet(socket.Key, Marks.Changed, out _))
            return;
        MarkInner(self, Marks.Wrapped);
        var facts = new FactReader(_flow, _state, _cancellation).Read(client, self, slots, call, site, null);
        _state.TryGet(socket.Key, SlotCell(FactRole.Host), out var host);
        facts = facts with { Host = FactReader.HostFact(host) };
        if (_state.TryGet(socket.Key, SlotCell(FactRole.Port), out var port))
            facts = facts with { Port = FactReader.PortFact(port) };
        if (facts.Host.IsKnown)
            Judge(facts);
    }

    private bool IsJudged(Frame frame) => _result.IsRecording(frame);

    private void Judge(ConnectionFacts facts, bool isPending = false)
    {
        if (isPending || IsJudged(_frame))
            _result.Judged.Add(facts);
    }

    /// <summary>Judges what is complete when a root ends.</summary>
    public void Finish(Frame root, List<BodyExit> exits, bool isFollowed)
    {
        exits = RunWaiting(root, exits);
        foreach (var exit in exits)
        {
            _state = exit.State;
            _frame = root;
            var returned = HandedBack(root, exit);
            foreach (var pair in exit.State.Cells)
            {
                if (pair.Key.Member == Marks.Unguarded)
                    FinishGuard(pair.Key.Owner, exit.State);
                if (pair.Key.Member == Marks.SetUp)
                    FinishOutside(exit.State, pair.Value);
                if (pair.Key.Member != Marks.Created)
                    continue;
                if (pair.Value.Operand.Value is Value.Reference reference)
                    FinishObject(root, exit.State, reference, returned.Contains(reference), isFollowed);
                else if (_result.Globals.TryGetValue(pair.Key.Owner, out var global))
                    _result.GlobalFacts.AddRange(new FactReader(_flow, exit.State, _cancellation).ReadGlobal(global, pair.Key.Owner));
            }
        }
    }

    // A lambda that was kept somewhere runs some time: its body is walked from where the root ends.
    private List<BodyExit> RunWaiting(Frame root, List<BodyExit> exits)
    {
        if (exits.Count == 0 || _waiting.Count == 0)
            return exits;
        var all = new List<BodyExit>(exits);
        for (var round = 0; _waiting.Count > 0 && round < FlowLimits.Alternatives; round++)
        {
            var function = _waiting.OrderBy(w => w.Key.SpanStart).First().Value;
            _waiting.Remove(function.Lambda!.Syntax);
            if (_flow.IsAcceptingCallback(function))
                continue;
            foreach (var exit in exits)
            {
                foreach (var after in RunOnce(root, exit.State, function))
                    all.Add(new BodyExit(after, Operand.Unknown));
            }
        }

        return all;
    }

    private List<FlowState> RunOnce(Frame root, FlowState state, Value.Function function)
    {
        var after = new List<FlowState>();
        _choices = new Choices();
        _inlined = new Dictionary<string, List<BodyExit>?>();
        var rounds = 0;
        do
        {
            _state = state;
            _frame = root;
            try
            {
                if (TryInvoke(function, ImmutableDictionary<int, Operand>.Empty, function.Lambda!.Syntax, out var returned))
                {
                    foreach (var reference in References(returned.Value))
                        _state = _state.With(reference.Key, Marks.Left, Value.True);
                    KeepApart(after, _state, FlowLimits.StatesPerBlock, "waiting" + _flow.IdOf(function.Lambda!.Syntax));
                }
            }
            catch (PathEndsException)
            {
            }
        }
        while (_choices.Next() && ++rounds < FlowLimits.Alternatives);

        return after;
    }

    // What a caller gets: the returned value, what out parameters hold, and what those objects hold in turn.
    private HashSet<Value> HandedBack(Frame root, BodyExit exit)
    {
        var found = new HashSet<Value>();
        var open = new Queue<Value.Reference>(References(exit.Returned.Value));
        foreach (var parameter in root.Method?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref && exit.State.TryGet("local", _flow.IdOf(parameter), out var cell))
            {
                foreach (var reference in References(cell.Operand.Value))
                    open.Enqueue(reference);
            }
        }

        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (!found.Add(next) || _flow.Clients.FindOne(next.Type) is not null)
                continue;
            foreach (var pair in exit.State.Cells.Where(p => p.Key.Owner == next.Key && p.Key.Member != Marks.Created))
            {
                foreach (var inner in References(pair.Value.Operand.Value))
                    open.Enqueue(inner);
            }
        }

        return found;
    }

    private void FinishGuard(string owner, FlowState state)
    {
        if (!state.TryGet(owner, Marks.Unguarded, out var pending) || pending.Operand.Value is not Value.Constant { Data: long number })
            return;
        if (!state.TryGet(owner, Marks.Examined, out _))
            Judge(_flow.Connections[(int)number], isPending: true);
    }

    // An object that came from outside goes back there as it was set up; what was not set on it is not known.
    private void FinishOutside(FlowState state, Cell mark)
    {
        if (mark.Operand.Value is not Value.Symbolic symbolic || _flow.Clients.FindOne(symbolic.Type) is not { IsStream: false, IsGlobal: false, Judged: JudgedWhen.Finished or JudgedWhen.SendingOrLeaving } client)
            return;
        if (!state.TryGet(symbolic.Key, Marks.Sent, out _) && !state.TryGet(symbolic.Key, Marks.Changed, out _))
            _result.Judged.Add(new FactReader(_flow, state, _cancellation).Read(client, symbolic, Array.Empty<BoundArgument>(), null, mark.HandedOver!, null));
    }

    private void FinishObject(Frame root, FlowState state, Value.Reference reference, bool isReturned, bool isFollowed)
    {
        if (_flow.Clients.FindOne(reference.Type) is not { } client || state.TryGet(reference.Key, Marks.Changed, out _) || isReturned && isFollowed)
            return;
        var isOwn = SymbolEqualityComparer.Default.Equals(reference.Owner, root.Owner) || state.TryGet(reference.Key, Marks.Returned, out _);
        var hasLeft = isReturned || state.TryGet(reference.Key, Marks.Left, out _);
        switch (client.Judged)
        {
            case JudgedWhen.SendingOrLeaving when hasLeft && !state.TryGet(reference.Key, Marks.Sent, out _) && (isOwn || isReturned):
            case JudgedWhen.Finished when !client.IsStream && !client.IsGlobal && (isOwn || isReturned):
                _result.Judged.Add(new FactReader(_flow, state, _cancellation).Read(client, reference, Array.Empty<BoundArgument>(), null, reference.Creation!, reference.Creation));
                break;
            case JudgedWhen.Finished when client.IsStream && isOwn && state.TryGet(reference.Key, Marks.Written, out _) && !state.TryGet(reference.Key, Marks.Wrapped, out _) && state.TryGet(reference.Key, Marks.Connected, out var connected):
                var facts = new FactReader(_flow, state, _cancellation).Read(client, reference, Array.Empty<BoundArgument>(), null, connected.HandedOver!, connected.HandedOver);
                if (facts.Host.IsKnown)
                    _result.Judged.Add(facts with { Mode = Fact<TlsMode>.Known(TlsMode.None, facts.Site) });
                break;
        }
    }
}
