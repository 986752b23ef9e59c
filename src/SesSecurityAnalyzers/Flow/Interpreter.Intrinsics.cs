using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SesSecurityAnalyzers.Flow;

/// <content>What well-known methods of .NET make of known values.</content>
internal sealed partial class Interpreter
{
    private Operand? Intrinsic(IMethodSymbol method, Operand? receiver, ImmutableDictionary<int, Operand> arguments, IInvocationOperation invocation)
    {
        if (ConfigurationCall(method, receiver, arguments, invocation) is { } configured)
            return configured;
        var type = method.ContainingType;
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return Text(method, receiver, arguments, invocation.Syntax);
            case SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_Boolean:
                return Parse(method, receiver, arguments, invocation, type);
            case SpecialType.System_Enum:
                return EnumCall(method, receiver, arguments, invocation);
            case SpecialType.System_Object when method.Name == "ToString" && receiver is { } subject:
                return Keep(subject, invocation, Texts.AsText(_state.Resolve(subject.Value), invocation.Instance?.Type));
            case SpecialType.System_Object when method.Name is "Equals" or "ReferenceEquals":
                var left = receiver ?? Argument(0);
                return new Operand(Compare(_state.Resolve(left.Value), _state.Resolve(Argument(receiver is null ? 1 : 0).Value)));
        }

        switch (type.Name)
        {
            case "Task" or "ValueTask" when method.Name == "FromResult":
                return Argument(0);
            case "Task" or "TaskFactory" when method.Name is "Run" or "StartNew" && Argument(0).Value is Value.Function function:
                return TryInvoke(function, ImmutableDictionary<int, Operand>.Empty, invocation.Syntax, out var result) ? result : Operand.Unknown;
            case "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter"
                when method.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync":
                return receiver ?? Operand.Unknown;
            case "Convert" when method.Name is "ToInt32" or "ToInt64" or "ToUInt16" or "ToBoolean" or "ToString":
                return method.Name == "ToString"
                    ? Keep(Argument(0), invocation, Texts.AsText(_state.Resolve(Argument(0).Value), invocation.Arguments[0].Value.Type))
                    : Number(Argument(0), method.ReturnType, invocation.Syntax);
            case "Nullable" when method.Name == "GetValueOrDefault":
                return receiver is { Value: Value.Constant { Data: null } } ? (arguments.Count > 0 ? Argument(0) : new Operand(DefaultOf(method.ReturnType))) : receiver;
            case "StringBuilder":
                return Builder(method, receiver, arguments);
            case "ArgumentNullException" or "ArgumentException" or "ObjectDisposedException" when method.Name.StartsWith("ThrowIf", StringComparison.Ordinal):
                return Operand.Unknown;
            case "Options" when method.Name == "Create" && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Options":
                return Argument(0);
            case "IOptionsMonitor" or "IOptionsSnapshot" when method.Name == "Get" && type.TypeArguments.Length == 1:
                // Named options are registered by name, and are not followed.
                return Operand.Unknown;
            case "Array" when method.Name == "IndexOf" && arguments.Count == 2 && ItemsOf(Argument(0).Value) is { IsDefault: false } searched && _state.Resolve(Argument(1).Value) is { IsKnown: true } wanted && searched.All(i => i.Value.IsKnown):
                return new Operand(Value.Of((object)(long)searched.Select(i => i.Value).ToImmutableArray().IndexOf(wanted)));
            case "Interlocked" when method.Name is "Exchange" or "CompareExchange" && invocation.Arguments.Length > 1:
                Assign(invocation.Arguments[0].Value, Argument(1), invocation.Arguments[1].Value.Syntax);
                return Operand.Unknown;
            case "Environment" when method.Name == "Exit" || method.Name == "FailFast":
                throw new PathEndsException();
            case "ExceptionDispatchInfo" when method.Name == "Throw":
                throw new PathEndsException();
        }

        return Collection(method, receiver, arguments, invocation);

        Operand Argument(int ordinal) => arguments.TryGetValue(ordinal, out var value) ? value : Operand.Unknown;
    }

    private static Operand Keep(Operand from, IOperation operation, Value value) => new(value, from.Source ?? operation.Syntax, from.File);

    private Operand? Text(IMethodSymbol method, Operand? receiver, ImmutableDictionary<int, Operand> arguments, SyntaxNode syntax)
    {
        Value Arg(int ordinal) => arguments.TryGetValue(ordinal, out var value) ? _state.Resolve(value.Value) : Value.Unknown;
        var values = arguments.OrderBy(a => a.Key).Select(a => _state.Resolve(a.Value.Value)).ToList();
        var self = receiver is { } r ? _state.Resolve(r.Value) : null;
        var source = receiver?.Source ?? syntax;
        switch (method.Name)
        {
            case "Concat":
                return new Operand(Flatten(values).Aggregate((Value)new Value.Text(string.Empty), Texts.Concat), syntax);
            case "Format":
                var format = method.Parameters[0].Type.SpecialType == SpecialType.System_String ? 0 : 1;
                return Arg(format) is Value.Text { HasHoles: false } pattern
                    ? new Operand(Texts.Format(pattern.Pattern, Flatten(values.Skip(format + 1)).ToList()), syntax)
                    : Operand.Unknown;
            case "Join":
                return values.Count >= 2 && AllItemsKnown(values.Skip(1)) ? new Operand(Texts.Join(values[0], Flatten(values.Skip(1))), syntax) : Operand.Unknown;
            case "IsNullOrEmpty" or "IsNullOrWhiteSpace":
                return new Operand(Arg(0) switch
                {
                    Value.Text { HasHoles: false } t => Value.Of(method.Name == "IsNullOrEmpty" ? t.Pattern.Length == 0 : string.IsNullOrWhiteSpace(t.Pattern)),
                    Value.Text => Value.False,
                    Value.Constant { Data: null } => Value.True,
                    var unknown when ReferenceEquals(unknown, Value.Unknown) => Value.Unknown,
                    var unknown => new Value.Symbolic(method.Name + "(" + unknown.Key + ")", method.ReturnType),
                });
            case "Equals" or "op_Equality" or "Compare" when method.ReturnType.SpecialType == SpecialType.System_Boolean:
                var (left, right) = self is null ? (Arg(0), Arg(1)) : (self, Arg(0));
                if (values.LastOrDefault() is Value.Constant { Data: long comparison } && comparison % 2 == 1 && left is Value.Text { HasHoles: false } a && right is Value.Text { HasHoles: false } b)
                    return new Operand(Value.Of(string.Equals(a.Pattern, b.Pattern, StringComparison.OrdinalIgnoreCase)));
                return new Operand(Compare(left, right));
            case "Copy" or "Intern":
                return arguments[0];
        }

        if (self is not Value.Text text)
        {
            if (receiver is null || ReferenceEquals(self, Value.Unknown))
                return null;
            return method.Name is "ToString" or "Trim" ? receiver : null;
        }

        Operand? Result(Value value) => new Operand(value, source, receiver?.File);
        switch (method.Name)
        {
            case "ToString" or "Clone" or "Normalize":
                return receiver;
            case "ToLower" or "ToLowerInvariant":
                return Result(Texts.Map(text, s => s.ToLowerInvariant()));
            case "ToUpper" or "ToUpperInvariant":
                return Result(Texts.Map(text, s => s.ToUpperInvariant()));
            case "Trim" or "TrimStart" or "TrimEnd":
                var characters = Flatten(values).OfType<Value.Text>().SelectMany(t => t.Pattern).ToArray();
                return Result(Texts.Trim(text, method.Name != "TrimEnd", method.Name != "TrimStart", characters));
            case "Replace" when Arg(0) is Value.Text { HasHoles: false } what && Arg(1) is Value.Text or Value.Constant { Data: null }:
                return Result(Texts.Replace(text, what.Pattern, Arg(1)));
            case "Replace" when Arg(0) is Value.Text { HasHoles: false } what:
                return Result(Texts.Replace(text, what.Pattern, new Value.Text(Policy.Endpoints.HostText.Hole.ToString())));
            case "StartsWith" or "EndsWith" or "Contains" when !text.HasHoles && Arg(0) is Value.Text { HasHoles: false } part:
                var comparisonType = values.Count > 1 && values[1] is Value.Constant { Data: long c } && c % 2 == 1 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
                return new Operand(Value.Of(method.Name switch
                {
                    "StartsWith" => text.Pattern.StartsWith(part.Pattern, comparisonType),
                    "EndsWith" => text.Pattern.EndsWith(part.Pattern, comparisonType),
                    _ => text.Pattern.IndexOf(part.Pattern, comparisonType) >= 0,
                }));
            case "Substring" when !text.HasHoles && Arg(0) is Value.Constant { Data: long start } && start >= 0 && start <= text.Pattern.Length:
                if (values.Count == 1)
                    return Result(new Value.Text(text.Pattern.Substring((int)start)));
                return values[1] is Value.Constant { Data: long length } && length >= 0 && start + length <= text.Pattern.Length ? Result(new Value.Text(text.Pattern.Substring((int)start, (int)length))) : Operand.Unknown;
            case "Split" when !text.HasHoles && Arg(0) is Value.Text { HasHoles: false, Pattern.Length: 1 } separator:
                return new Operand(new Value.Sequence(text.Pattern.Split(separator.Pattern[0]).Select(s => new Operand(new Value.Text(s), source)).ToImmutableArray()), syntax);
            default:
                return method.ReturnType.SpecialType == SpecialType.System_Boolean ? null : Operand.Unknown;
        }
    }

    private IEnumerable<Value> Flatten(IEnumerable<Value> values) =>
        values.SelectMany(v => ItemsOf(v) is { IsDefault: false } items ? items.Select(i => _state.Resolve(i.Value)) : new[] { v });

    private bool AllItemsKnown(IEnumerable<Value> values) => values.All(v => v is Value.Text or Value.Constant or Value.Symbolic { Type.SpecialType: SpecialType.System_String } || !ItemsOf(v).IsDefault);

    private Operand? Parse(IMethodSymbol method, Operand? receiver, ImmutableDictionary<int, Operand> arguments, IInvocationOperation invocation, ITypeSymbol type)
    {
        switch (method.Name)
        {
            case "Parse" when arguments.TryGetValue(0, out var text):
                return Number(text, type, invocation.Syntax);
            case "TryParse" when arguments.TryGetValue(0, out var text):
                var target = invocation.Arguments.FirstOrDefault(a => a.Parameter?.RefKind == RefKind.Out);
                if (target is null)
                    return null;
                var parsed = Number(text, type, invocation.Syntax);
                if (parsed.Value is Value.Constant)
                {
                    Assign(target.Value, parsed, target.Syntax);
                    return new Operand(Value.True);
                }

                if (_state.Resolve(text.Value) is Value.Text { HasHoles: false } or Value.Constant { Data: null })
                {
                    Assign(target.Value, new Operand(DefaultOf(type)), target.Syntax);
                    return new Operand(Value.False);
                }

                // Unknown text: the two outcomes are told apart by whoever asks.
                if (_choices.Pick(2) == 0)
                {
                    Assign(target.Value, new Operand(new Value.Symbolic("parsed" + _flow.IdOf(invocation.Syntax) + "@" + _frame.Site, type)), target.Syntax);
                    return new Operand(Value.True);
                }

                Assign(target.Value, new Operand(DefaultOf(type)), target.Syntax);
                return new Operand(Value.False);
            case "ToString" when receiver is { } subject:
                return Keep(subject, invocation, Texts.AsText(_state.Resolve(subject.Value), null));
            case "Equals" when receiver is { } left && arguments.TryGetValue(0, out var right):
                return new Operand(Compare(_state.Resolve(left.Value), _state.Resolve(right.Value)));
            default:
                return null;
        }
    }

    private Operand Number(Operand text, ITypeSymbol type, SyntaxNode syntax)
    {
        var value = _state.Resolve(text.Value) switch
        {
            Value.Text { HasHoles: false } t => ConvertSetting(t.Pattern, type),
            Value.Constant { Data: long or bool } c => c,
            _ => Value.Unknown,
        };
        if (ReferenceEquals(value, Value.Unknown) && !ReferenceEquals(text.Value, Value.Unknown))
            value = new Value.Symbolic("number(" + text.Value.Key + ")", type);
        return new Operand(value, text.Source ?? syntax, text.File);
    }

    private Operand? EnumCall(IMethodSymbol method, Operand? receiver, ImmutableDictionary<int, Operand> arguments, IInvocationOperation invocation)
    {
        if (method.Name == "ToString" && receiver is { } subject)
            return Keep(subject, invocation, Texts.AsText(_state.Resolve(subject.Value), invocation.Instance is { } instance ? Unconverted(instance).Type : null));
        if (method.Name == "HasFlag")
            return _state.Resolve(receiver?.Value ?? Value.Unknown) is Value.Constant { Data: long all } && arguments.TryGetValue(0, out var flag) && _state.Resolve(flag.Value) is Value.Constant { Data: long bit }
                ? new Operand(Value.Of((all & bit) == bit))
                : null;
        var type = method.TypeArguments.Length == 1 ? method.TypeArguments[0] as INamedTypeSymbol
            : invocation.Arguments.Select(a => a.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand as INamedTypeSymbol;
        if (type is not { TypeKind: TypeKind.Enum })
            return null;
        var textParameter = method.Parameters.FirstOrDefault(p => p.Type.SpecialType == SpecialType.System_String);
        if (textParameter is null || !arguments.TryGetValue(textParameter.Ordinal, out var text))
            return null;
        var ignoreCase = method.Parameters.FirstOrDefault(p => p.Name == "ignoreCase") is { } flagParameter && arguments.TryGetValue(flagParameter.Ordinal, out var ignores) && ignores.Value.Equals(Value.True);
        var parsed = _state.Resolve(text.Value) is Value.Text { HasHoles: false } known ? ParseEnum(type, known.Pattern, ignoreCase) : null;
        switch (method.Name)
        {
            case "Parse":
                return new Operand(parsed ?? new Value.Symbolic("enum(" + text.Value.Key + ")", type), text.Source ?? invocation.Syntax, text.File);
            case "TryParse" when invocation.Arguments.FirstOrDefault(a => a.Parameter?.RefKind == RefKind.Out) is { } target:
                Assign(target.Value, parsed is null ? Operand.Unknown : new Operand(parsed, text.Source, text.File), target.Syntax);
                return parsed is null ? Operand.Unknown : new Operand(Value.True);
            default:
                return null;
        }
    }

    private Operand? Builder(IMethodSymbol method, Operand? receiver, ImmutableDictionary<int, Operand> arguments)
    {
        if (receiver?.Value is not Value.Reference builder)
            return null;
        var text = _state.TryGet(builder.Key, Marks.Items, out var cell) ? cell.Operand.Value : new Value.Text(string.Empty);
        switch (method.Name)
        {
            case "Append" when arguments.Count == 1:
                _state = _state.With(builder.Key, Marks.Items, Texts.Concat(text, Texts.AsText(_state.Resolve(arguments.Values.First().Value), null)));
                return receiver;
            case "ToString" when arguments.Count == 0:
                return new Operand(text);
            case "Clear":
                _state = _state.With(builder.Key, Marks.Items, new Value.Text(string.Empty));
                return receiver;
            default:
                _state = _state.With(builder.Key, Marks.Items, Value.Unknown);
                return receiver;
        }
    }

    /// <summary>The items of an array or a list, as far as they are known.</summary>
    private ImmutableArray<Operand> ItemsOf(Value value) => value switch
    {
        Value.Sequence sequence => sequence.Elements,
        Value.Reference reference when _state.TryGet(reference.Key, Marks.Items, out var cell) => ItemsOf(cell.Operand.Value),
        // A dictionary is a list of pairs.
        Value.Map map => map.Entries.Select(e => new Operand(new Value.Sequence(ImmutableArray.Create(new Operand(e.Key), e.Item)))).ToImmutableArray(),
        _ => default,
    };

    private Operand? Collection(IMethodSymbol method, Operand? receiver, ImmutableDictionary<int, Operand> arguments, IInvocationOperation invocation)
    {
        var subject = receiver ?? (method.IsExtensionMethod && arguments.TryGetValue(0, out var first) ? first : Operand.Unknown);
        var offset = receiver is null ? 1 : 0;
        Operand Argument(int ordinal) => arguments.TryGetValue(ordinal + offset, out var value) ? value : Operand.Unknown;
        if (subject.Value is Value.Reference list && IsCollection(list.Type) && receiver is not null)
        {
            switch (method.Name)
            {
                case "Add" or "TryAdd" when method.Parameters.Length == 2:
                    AddEntry(list, Argument(0).Value, Argument(1));
                    return Operand.Unknown;
                case "Add" or "Push" or "Enqueue" or "AddLast":
                    AddItem(list, Argument(0));
                    return Operand.Unknown;
                case "TryGetValue" when MapOf(list) is { } map && invocation.Arguments.FirstOrDefault(a => a.Parameter?.RefKind == RefKind.Out) is { } target:
                    return TryGetEntry(map, Argument(0), target);
                case "Clear" or "Insert" or "Remove" or "RemoveAt" or "AddRange" or "Sort" or "Reverse":
                    _state = _state.With(list.Key, Marks.Items, Value.Unknown);
                    return Operand.Unknown;
            }
        }

        if (MapOf(subject.Value) is { } entries && method.Name == "GetValueOrDefault")
        {
            foreach (var entry in entries.Entries)
            {
                if (entry.Key.Equals(_state.Resolve(Argument(0).Value)))
                    return entry.Item;
            }

            return Operand.Unknown;
        }

        var items = ItemsOf(subject.Value);
        if (items.IsDefault)
            return null;
        switch (method.Name)
        {
            case "GetEnumerator" or "ToArray" or "ToList" or "AsEnumerable" or "AsReadOnly" or "ToImmutableArray" or "AsSpan" or "Distinct" or "Cast":
                return new Operand(new Value.Sequence(items), subject.Source);
            case "Contains" when arguments.Count == 1 + offset:
                return new Operand(Value.Junction.Make(isAll: false, items.Select(i => Compare(_state.Resolve(Argument(0).Value), i.Value))));
            case "First" or "FirstOrDefault" or "Single" when items.Length > 0 && arguments.Count == offset:
                return items[0];
            case "Last" or "LastOrDefault" when items.Length > 0 && arguments.Count == offset:
                return items[items.Length - 1];
            case "ElementAt":
                return ReadElement(new Operand(new Value.Sequence(items)), Argument(0));
            case "ForEach" when Argument(0).Value is Value.Function function && items.Length > 0:
                TryInvoke(function, ImmutableDictionary<int, Operand>.Empty.Add(0, items[_choices.Pick(items.Length)]), invocation.Syntax, out _);
                return Operand.Unknown;
            default:
                return null;
        }
    }

    private static bool IsCollection(ITypeSymbol type) => type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) && type.DeclaringSyntaxReferences.Length == 0;

    private void AddItem(Value.Reference list, Operand item)
    {
        if (!_state.TryGet(list.Key, Marks.Items, out var cell))
            cell = new Cell(new Operand(new Value.Sequence(ImmutableArray<Operand>.Empty)));
        _state = _state.With(list.Key, Marks.Items, cell.Operand.Value is Value.Sequence { Elements.Length: < 64 } items ? new Value.Sequence(items.Elements.Add(item)) : Value.Unknown);
        foreach (var reference in References(item.Value))
            Escape(reference, list.Type, isTyped: false);
    }

    private Value.Map? MapOf(Value value) => value switch
    {
        Value.Map map => map,
        Value.Reference reference when _state.TryGet(reference.Key, Marks.Items, out var cell) => cell.Operand.Value as Value.Map,
        _ => null,
    };

    private void AddEntry(Value.Reference dictionary, Value key, Operand item)
    {
        var map = MapOf(dictionary) ?? (_state.TryGet(dictionary.Key, Marks.Items, out _) ? null : new Value.Map(ImmutableArray<(Value, Operand)>.Empty));
        Value next = Value.Unknown;
        if (map is { Entries.Length: < 64 } && key.IsKnown)
            next = new Value.Map(map.Entries.RemoveAll(e => e.Key.Equals(key)).Add((key, item)));
        _state = _state.With(dictionary.Key, Marks.Items, next);
    }

    private Operand TryGetEntry(Value.Map map, Operand key, IArgumentOperation target)
    {
        var known = _state.Resolve(key.Value);
        if (known.IsKnown)
        {
            foreach (var entry in map.Entries)
            {
                if (!entry.Key.Equals(known))
                    continue;
                Assign(target.Value, entry.Item, target.Syntax);
                return new Operand(Value.True);
            }

            Assign(target.Value, new Operand(Value.Null), target.Syntax);
            return new Operand(Value.False);
        }

        var picked = _choices.Pick(map.Entries.Length + 1);
        Assign(target.Value, picked < map.Entries.Length ? map.Entries[picked].Item : Operand.Unknown, target.Syntax);
        return new Operand(Value.Of(picked < map.Entries.Length));
    }

    private Operand? IntrinsicCreation(IObjectCreationOperation creation, ImmutableDictionary<int, Operand> arguments)
    {
        var type = (INamedTypeSymbol)creation.Type!;
        if (type.DeclaringSyntaxReferences.Length > 0)
            return null;
        switch (type.Name)
        {
            case "Uri":
                if (arguments.Count > 1 && arguments[1].Value is Value.Text relative && arguments[0].Value is Value.Text absolute)
                    return new Operand(Texts.Concat(new Value.Text(absolute.Pattern.TrimEnd('/') + "/"), new Value.Text(relative.Pattern.TrimStart('/'))), creation.Syntax);
                return arguments.TryGetValue(0, out var text) ? text with { Value = _state.Resolve(text.Value), Source = text.Source ?? creation.Syntax } : Operand.Unknown;
            case "Lazy" when arguments.Values.FirstOrDefault(a => a.Value is Value.Function) is { Value: Value.Function } factory:
                return factory;
            case "Task" when arguments.Values.FirstOrDefault(a => a.Value is Value.Function) is { Value: Value.Function function }:
                return TryInvoke(function, ImmutableDictionary<int, Operand>.Empty, creation.Syntax, out var result) ? result : Operand.Unknown;
            case "ValueTask" when arguments.Count == 1:
                return arguments.Values.First();
            case "UriBuilder":
                return UriBuilderOf(creation, arguments);
            case "Nullable" when arguments.Count == 1:
                return arguments.Values.First();
            case "StringBuilder":
                var builder = Make(type, creation.Syntax);
                if (arguments.Values.Select(a => _state.Resolve(a.Value)).OfType<Value.Text>().FirstOrDefault() is { } initial)
                    _state = _state.With(builder.Key, Marks.Items, initial);
                return new Operand(builder, creation.Syntax);
            default:
                return null;
        }
    }

    private Operand UriBuilderOf(IObjectCreationOperation creation, ImmutableDictionary<int, Operand> arguments)
    {
        var builder = Make(creation.Type!, creation.Syntax);
        foreach (var parameter in creation.Constructor!.Parameters)
        {
            if (!arguments.TryGetValue(parameter.Ordinal, out var value))
                continue;
            if (parameter.Name == "uri" && _state.Resolve(value.Value) is Value.Text whole && UrlText.TryParse(whole.Pattern, out var url))
            {
                SetPart("Scheme", new Value.Text(url.Scheme));
                SetPart("Host", new Value.Text(url.Host));
                if (url.Port is { } port)
                    SetPart("Port", Value.Of((object)port));
            }
            else
            {
                var part = parameter.Name switch { "schemeName" or "scheme" => "Scheme", "hostName" or "host" => "Host", "portNumber" or "port" => "Port", _ => null };
                if (part is not null)
                    SetPart(part, _state.Resolve(value.Value));
            }
        }

        return new Operand(builder, creation.Syntax);

        void SetPart(string name, Value value) => _state = _state.With(builder.Key, "#" + name, value);
    }

    private Operand? ReadKnownProperty(IPropertySymbol property, Operand receiver, IPropertyReferenceOperation reference)
    {
        if (ReadOptions(property, receiver) is { } options)
            return options;
        if (reference.Instance is ITypeOfOperation named && property.Name == "Name")
            return new Operand(new Value.Text(Actual(named.TypeOperand).Name), reference.Syntax);
        switch (property.ContainingType.Name, property.Name)
        {
            case ("Task" or "ValueTask", "Result"):
            case ("Nullable", "Value"):
                return receiver;
            case ("Nullable", "HasValue"):
                return new Operand(Negate(Compare(_state.Resolve(receiver.Value), Value.Null)));
            case ("Lazy", "Value") when receiver.Value is Value.Function function:
                return TryInvoke(function, ImmutableDictionary<int, Operand>.Empty, reference.Syntax, out var made) ? made : Operand.Unknown;
            case ("IEnumerator" or "Enumerator", "Current") when receiver.Value is Value.Sequence { Elements.Length: > 0 } sequence:
                return sequence.Elements[_choices.Pick(sequence.Elements.Length)];
            case ("KeyValuePair", "Key" or "Value") when receiver.Value is Value.Sequence { Elements.Length: 2 } pair:
                return pair.Elements[property.Name == "Key" ? 0 : 1];
            case (_, "Keys" or "Values") when MapOf(receiver.Value) is { } map:
                return new Operand(new Value.Sequence(map.Entries.Select(e => property.Name == "Keys" ? new Operand(e.Key) : e.Item).ToImmutableArray()), receiver.Source);
            case ("String", "Length") when receiver.Value is Value.Text { HasHoles: false } text:
                return new Operand(Value.Of((object)text.Pattern.Length));
            case ("Uri", "Host" or "DnsSafeHost" or "IdnHost") when receiver.Value is Value.Text uri && UrlText.TryParse(uri.Pattern, out var url):
                return new Operand(new Value.Text(url.Host), receiver.Source);
            case ("Uri", "Port") when receiver.Value is Value.Text uri && UrlText.TryParse(uri.Pattern, out var url):
                return url.Port is { } port ? new Operand(Value.Of((object)port), receiver.Source) : Operand.Unknown;
            case ("Uri", "Scheme") when receiver.Value is Value.Text uri && UrlText.TryParse(uri.Pattern, out var url):
                return new Operand(new Value.Text(url.Scheme), receiver.Source);
            case ("Uri", "AbsoluteUri" or "OriginalString"):
                return receiver;
            case ("UriBuilder", "Uri") when receiver.Value is Value.Reference builder:
                return BuildUri(builder, reference.Syntax);
            case ("IConfigurationSection" or "ConfigurationSection", "Value") when receiver.Value is Value.Section section:
                return ReadSetting(new Value.Section(ParentOf(section.Path), section.File), new Value.Text(NameOf(section.Path)), property.Type);
            case ("OptionsBuilder" or "WebApplicationBuilder" or "HostApplicationBuilder" or "IHostApplicationBuilder" or "WebApplication" or "HostBuilderContext" or "WebHostBuilderContext", "Configuration"):
                return new Operand(new Value.Section(string.Empty));
            default:
                var items = property.Name is "Length" or "Count" ? ItemsOf(receiver.Value) : default;
                return items.IsDefault ? null : new Operand(Value.Of((object)items.Length));
        }
    }

    private Operand BuildUri(Value.Reference builder, SyntaxNode syntax)
    {
        Value Part(string name) => _state.TryGet(builder.Key, "#" + name, out var cell) ? cell.Operand.Value : _state.Cells.FirstOrDefault(p => p.Key.Owner == builder.Key && p.Key.Member.EndsWith("!" + name, StringComparison.Ordinal)).Value.Operand.Value ?? Value.Null;
        var text = Texts.Concat(Part("Scheme"), new Value.Text("://"));
        text = Texts.Concat(text, Part("Host"));
        if (!Part("Port").Equals(Value.Null))
            text = Texts.Concat(Texts.Concat(text, new Value.Text(":")), Part("Port"));
        if (Part("Query") is Value.Text query)
            text = Texts.Concat(Texts.Concat(text, new Value.Text("/?")), new Value.Text(query.Pattern.TrimStart('?')));
        return new Operand(text, syntax);
    }

    private Operand ReadIndexer(IPropertyReferenceOperation reference)
    {
        var container = reference.Instance is null ? Operand.Unknown : Eval(reference.Instance);
        var index = reference.Arguments.Length == 1 ? Eval(reference.Arguments[0].Value) : Operand.Unknown;
        if (AsSection(container.Value, reference.Instance is null ? null : Unconverted(reference.Instance).Type) is { } section)
            return ReadSetting(section, _state.Resolve(index.Value), reference.Type);
        if (ReadAppSetting(reference, _state.Resolve(index.Value)) is { } setting)
            return setting;
        if (reference.Property.GetMethod is { } getter && _flow.HasBody(getter) && reference.Arguments.Length == 1
            && TryInline(getter, container.Value, ImmutableDictionary<int, Operand>.Empty.Add(0, index), reference, out var computed))
            return computed;
        if (MapOf(container.Value) is { } map)
            return ReadElement(new Operand(map), index);
        var items = ItemsOf(container.Value);
        return items.IsDefault
            ? new Operand(new Value.Symbolic(container.Value.Key + "[" + _state.Resolve(index.Value).Key + "]", reference.Type))
            : ReadElement(new Operand(new Value.Sequence(items)), index);
    }

    private void AssignIndexer(IPropertyReferenceOperation indexer, Operand operand)
    {
        if (indexer.Instance is null || Eval(indexer.Instance).Value is not Value.Reference container || indexer.Arguments.Length != 1)
            return;
        AddEntry(container, _state.Resolve(Eval(indexer.Arguments[0].Value).Value), operand);
    }
}
