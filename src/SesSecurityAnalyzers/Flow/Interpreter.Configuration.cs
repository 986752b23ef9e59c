using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Configuration;

namespace SesSecurityAnalyzers.Flow;

/// <content>Values that code reads from configuration.</content>
internal sealed partial class Interpreter
{
    private static bool IsConfiguration(ITypeSymbol? type) =>
        type is { Name: "IConfiguration" or "IConfigurationRoot" or "IConfigurationSection" or "ConfigurationManager" or "ConfigurationRoot" or "IConfigurationManager" }
        && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Configuration";

    // Configuration that comes from outside is the root, unless it says that it is a section.
    private static Value.Section? AsSection(Value value, ITypeSymbol? type) => value switch
    {
        Value.Section section => section,
        Value.Symbolic when IsConfiguration(type) && type!.Name != "IConfigurationSection" => new Value.Section(string.Empty),
        _ => null,
    };

    private SettingsView? ViewOf(Value.Section section)
    {
        _result.ReadsConfiguration = true;
        return section.File is { } file ? _flow.Configuration.ForFile(file, _cancellation) : _flow.View;
    }

    private static string PathTo(Value.Section section, string key) => section.Path.Length == 0 ? key : section.Path + ":" + key;

    private Operand ReadSetting(Value.Section section, Value key, ITypeSymbol? type)
    {
        if (key is not Value.Text { HasHoles: false } name)
            return Operand.Unknown;
        var path = PathTo(section, name.Pattern);
        if (ViewOf(section) is { } view && view.TryGetValue(path, out var setting) && setting.Text is { } text)
            return new Operand(ConvertSetting(text, type), null, setting.Origin);
        return new Operand(new Value.Symbolic("setting(" + section.File + "|" + path.ToUpperInvariant() + ")", type));
    }

    // Where no file has a key, the environment may have it, or the default holds that the code names.
    private bool IsAbsent(Value.Symbolic setting)
    {
        var isAbsent = new Value.Symbolic("absent(" + setting.Key + ")", null);
        if (_state.Resolve(isAbsent) is Value.Constant { Data: bool known })
            return known;
        var picked = _choices.Pick(2) == 0;
        _state = _state.Learn(isAbsent, Value.Of(picked), isEqual: true) ?? _state;
        return picked;
    }

    private static Value ConvertSetting(string text, ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        switch (type)
        {
            case { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_Byte }:
                return long.TryParse(text.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of((object)number) : Value.Unknown;
            case { SpecialType: SpecialType.System_Boolean }:
                return bool.TryParse(text.Trim(), out var flag) ? Value.Of(flag) : Value.Unknown;
            case INamedTypeSymbol { TypeKind: TypeKind.Enum } e:
                return ParseEnum(e, text, ignoreCase: true) ?? Value.Unknown;
            case null or { SpecialType: SpecialType.System_String } or { Name: "Uri" }:
                return new Value.Text(text);
            default:
                return Value.Unknown;
        }
    }

    private static Value? ParseEnum(INamedTypeSymbol type, string text, bool ignoreCase)
    {
        long sum = 0;
        foreach (var part in text.Split(','))
        {
            var name = part.Trim();
            if (long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            {
                sum |= number;
                continue;
            }

            var member = type.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(f => f.HasConstantValue && string.Equals(f.Name, name, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
            if (member is null)
                return null;
            sum |= System.Convert.ToInt64(member.ConstantValue, CultureInfo.InvariantCulture);
        }

        return Value.Of((object)sum);
    }

    /// <summary>Fills an object from a section: what the files have replaces what is there.</summary>
    private void Bind(string owner, INamedTypeSymbol type, Value.Section section, SyntaxNode? site, int depth = 0)
    {
        if (depth > 4 || ViewOf(section) is not { } view)
            return;
        for (INamedTypeSymbol? t = type; t is not null && t.DeclaringSyntaxReferences.Length + (_flow.Clients.IsDescribed(t) ? 1 : 0) > 0; t = t.BaseType)
        {
            foreach (var property in t.GetMembers().OfType<IPropertySymbol>())
            {
                if (property.IsStatic || property.IsIndexer)
                    continue;
                var path = PathTo(section, property.Name);
                if (property.Type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } nested && nested.DeclaringSyntaxReferences.Length > 0 && view.HasSection(path))
                {
                    if (!_state.TryGet(owner, _flow.MemberId(property), out var cell) || cell.Operand.Value is not Value.Reference inner)
                    {
                        inner = MakeBound(nested, owner + "." + property.Name);
                        _state = _state.With(owner, _flow.MemberId(property), new Cell(new Operand(inner), null, property.Name));
                    }

                    Bind(inner.Key, nested, new Value.Section(path, section.File), site, depth + 1);
                }
                else if (property.SetMethod is not null && view.TryGetValue(path, out var setting) && setting.Text is { } text)
                {
                    var value = new Cell(new Operand(ConvertSetting(text, property.Type), null, setting.Origin), site, property.Name);
                    var slot = _flow.Clients.SlotOf(type, property.Name);
                    _state = slot is null ? _state.With(owner, _flow.MemberId(property), value) : _state.With(owner, slot.CellName, value);
                }
            }
        }
    }

    // An object of a class of settings as its constructor leaves it.
    private Value.Reference MakeBound(INamedTypeSymbol type, string site)
    {
        var reference = new Value.Reference("bound" + _flow.IdOf(type) + "@" + site, type, null, null);
        _state = _state.Without(key => key.Owner == reference.Key).With(reference.Key, Marks.Created, new Cell(new Operand(reference)));
        var constructor = type.InstanceConstructors.OrderBy(c => c.Parameters.Length).FirstOrDefault();
        if (constructor is not null && type.DeclaringSyntaxReferences.Length > 0)
            RunConstructor(reference, constructor, ImmutableDictionary<int, Operand>.Empty, type.DeclaringSyntaxReferences[0].GetSyntax(_cancellation));
        return reference;
    }

    private Operand GetBound(Value.Section section, INamedTypeSymbol type, SyntaxNode site)
    {
        if (type.DeclaringSyntaxReferences.Length == 0 && !_flow.Clients.IsDescribed(type))
            return Operand.Unknown;
        if (ViewOf(section) is not { } view || section.Path.Length > 0 && !view.HasSection(section.Path))
            return new Operand(new Value.Symbolic("bound(" + section.Key + ")" + _flow.IdOf(type), type));
        var reference = _flow.Clients.IsDescribed(type) ? Make(type, site) : MakeBound(type, _flow.IdOf(site) + "@" + _frame.Site);
        Bind(reference.Key, type, section, site);
        return new Operand(reference, site);
    }

    // The object of an options class as the one registration in the compilation binds it.
    private bool BindRegistered(string owner, INamedTypeSymbol type)
    {
        var registrations = _flow.RegistrationsOf(type, _result, _cancellation);
        if (registrations.Count == 0)
            return false;
        var sections = registrations.OfType<Value.Section>().Distinct().ToList();
        if (sections.Count > 1 || registrations.Any(r => ReferenceEquals(r, Value.Unknown)))
            return true;
        // Where no file has the section, the initial values of the class hold until the environment sets others.
        if (sections.Count == 1 && (ViewOf(sections[0]) is not { } view || !view.HasSection(sections[0].Path)))
            return registrations.Count > 1;
        var defaults = MakeBound(type, owner);
        if (sections.Count == 1)
            Bind(defaults.Key, type, sections[0], null);
        foreach (var function in registrations.OfType<Value.Function>())
            TryInvoke(function, ImmutableDictionary<int, Operand>.Empty.Add(0, new Operand(defaults)), type.DeclaringSyntaxReferences[0].GetSyntax(_cancellation), out _);
        foreach (var pair in _state.Cells.Where(p => p.Key.Owner == defaults.Key && p.Key.Member[0] != '$').ToList())
            _state = _state.With(owner, pair.Key.Member, pair.Value);
        return true;
    }

    // What a type parameter of a method that is walked stands for: the callers in between say so.
    private ITypeSymbol Actual(ITypeSymbol type)
    {
        for (Frame? frame = _frame; frame is not null && type is ITypeParameterSymbol { DeclaringMethod: { } declaring } parameter; frame = frame.Caller)
        {
            if (frame.Called is { } called && SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, declaring))
                type = called.TypeArguments[parameter.Ordinal];
        }

        return type;
    }

    private Operand? ConfigurationCall(IMethodSymbol method, Operand? receiver, ImmutableDictionary<int, Operand> arguments, IInvocationOperation invocation)
    {
        var space = method.ContainingNamespace?.ToDisplayString();
        if (space is not ("Microsoft.Extensions.Configuration" or "Microsoft.Extensions.DependencyInjection" or "Microsoft.Extensions.DependencyInjection.Extensions" or "Microsoft.Extensions.Options"))
            return null;
        var instance = invocation.Instance?.Type ?? (method.Parameters.Length > 0 ? method.Parameters[0].Type : null);
        var first = method.IsExtensionMethod ? 1 : 0;
        var subject = method.IsExtensionMethod ? Argument(0) : receiver ?? Operand.Unknown;
        if (method.IsExtensionMethod && invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value is { } self)
            instance = Unconverted(self).Type ?? instance;

        Operand Argument(int ordinal) => arguments.TryGetValue(ordinal, out var value) ? value : Operand.Unknown;

        switch (method.Name)
        {
            case "GetSection" or "GetRequiredSection" when AsSection(subject.Value, instance) is { } parent:
                return Argument(first).Value is Value.Text { HasHoles: false } key ? new Operand(new Value.Section(PathTo(parent, key.Pattern), parent.File), invocation.Syntax) : Operand.Unknown;
            case "GetValue" when AsSection(subject.Value, instance) is { } section && method.TypeArguments.Length == 1:
                var setting = ReadSetting(section, Argument(first).Value, Actual(method.TypeArguments[0]));
                return setting.Value is Value.Symbolic missing && method.Parameters.Length > first + 1 && IsAbsent(missing) ? Argument(first + 1) : setting;
            case "Get" when AsSection(subject.Value, instance) is { } section && method.TypeArguments.Length == 1:
                _result.Register(Actual(method.TypeArguments[0]), section);
                return Actual(method.TypeArguments[0]) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: not TypeKind.Enum } bound
                    ? GetBound(section, bound, invocation.Syntax)
                    : ReadSetting(new Value.Section(ParentOf(section.Path), section.File), new Value.Text(NameOf(section.Path)), Actual(method.TypeArguments[0]));
            case "Bind" when AsSection(subject.Value, instance) is { } section:
                var target = Argument(method.Parameters.Length - 1 == first + 1 && Argument(first).Value is Value.Text ? first + 1 : first);
                if (Argument(first).Value is Value.Text { HasHoles: false } sub)
                    section = new Value.Section(PathTo(section, sub.Pattern), section.File);
                if (target.Value is Value.Reference { Type: INamedTypeSymbol type } reference)
                {
                    _result.Register(type, section);
                    Bind(reference.Key, type, section, invocation.Syntax);
                    // What no file has, the environment may have.
                    if (ViewOf(section)?.HasSection(section.Path) != true)
                        _state = _state.Without(key => key.Owner == reference.Key && key.Member == Marks.Created);
                }

                return Operand.Unknown;
            case "AddJsonFile":
                if (arguments.Values.Select(v => v.Value).OfType<Value.Text>().FirstOrDefault() is { HasHoles: false } file && subject.Value is Value.Reference builder)
                    _state = _state.With(builder.Key, "$file", _state.TryGet(builder.Key, "$file", out _) ? Value.Unknown : file);
                return subject;
            case "Build" when subject.Value is Value.Reference { Type.Name: "ConfigurationBuilder" } built:
                if (_state.TryGet(built.Key, "$file", out var added) && added.Operand.Value is Value.Text name && !name.Pattern.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase))
                    return new Operand(new Value.Section(string.Empty, name.Pattern), invocation.Syntax);
                return new Operand(new Value.Section(string.Empty), invocation.Syntax);
            case "SetBasePath" or "AddEnvironmentVariables" or "AddUserSecrets" or "AddCommandLine" or "AddInMemoryCollection" or "AddXmlFile" or "AddIniFile":
                return subject;
            case "Configure" when instance is INamedTypeSymbol { Name: "OptionsBuilder", TypeArguments.Length: 1 } options:
                _result.Register(Actual(options.TypeArguments[0]), RegistrationOf(arguments, invocation, first));
                return subject;
            case "PostConfigure" when instance is INamedTypeSymbol { Name: "OptionsBuilder", TypeArguments.Length: 1 } options:
                _result.Register(Actual(options.TypeArguments[0]), Value.Unknown);
                return subject;
            case "Configure" when method.TypeArguments.Length == 1:
                _result.Register(Actual(method.TypeArguments[0]), RegistrationOf(arguments, invocation, first));
                return Operand.Unknown;
            case "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient"
                when method.TypeArguments.Length > 0 && method.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Interface, DeclaringSyntaxReferences.Length: > 0 } service:
                _result.Register(service, ImplementationOf(method, invocation, first));
                return null;
            case "PostConfigure" when method.TypeArguments.Length == 1:
                _result.Register(Actual(method.TypeArguments[0]), Value.Unknown);
                return Operand.Unknown;
            case "Bind" when instance is INamedTypeSymbol { Name: "OptionsBuilder", TypeArguments.Length: 1 } options:
                _result.Register(Actual(options.TypeArguments[0]), RegistrationOf(arguments, invocation, first));
                return subject;
            case "BindConfiguration" when instance is INamedTypeSymbol { Name: "OptionsBuilder", TypeArguments.Length: 1 } options:
                _result.Register(Actual(options.TypeArguments[0]), Argument(first).Value is Value.Text { HasHoles: false } path ? new Value.Section(path.Pattern) : Value.Unknown);
                return subject;
            default:
                return null;
        }
    }

    // What a service is registered with, as an unknown object of its class.
    private Value ImplementationOf(IMethodSymbol method, IInvocationOperation invocation, int first)
    {
        var given = invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == first)?.Value;
        var type = method.TypeArguments.Length > 1 ? method.TypeArguments[1]
            : given is null ? null
            : Unconverted(given) is IDelegateCreationOperation { Target: { } factory } ? MadeBy(factory)
            : Unconverted(given).Type;
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.Length: > 0 } ? new Value.Symbolic("service" + _flow.IdOf(type), type) : Value.Unknown;
    }

    private ITypeSymbol? MadeBy(IOperation factory)
    {
        if (factory is not IFlowAnonymousFunctionOperation { Syntax: AnonymousFunctionExpressionSyntax lambda })
            return (factory as IMethodReferenceOperation)?.Method.ReturnType;
        var model = _flow.ModelOf(lambda.SyntaxTree);
        var returned = lambda.ExpressionBody is { } body
            ? new[] { model.GetTypeInfo(body, _cancellation).Type }
            : lambda.Block!.DescendantNodes(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>()
                .Select(r => r.Expression is null ? null : model.GetTypeInfo(r.Expression, _cancellation).Type).Distinct<ITypeSymbol?>(SymbolEqualityComparer.Default).ToArray();
        return returned.Length == 1 ? returned[0] : null;
    }

    /// <summary>The one class that is registered for an interface; null where there is none, or another one.</summary>
    private INamedTypeSymbol? RegisteredFor(INamedTypeSymbol face)
    {
        if (face.DeclaringSyntaxReferences.Length == 0)
            return null;
        var registered = _flow.RegistrationsOf(face, _result, _cancellation);
        return registered.Count == 1 && registered[0] is Value.Symbolic { Type: INamedTypeSymbol type } ? type : null;
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    private static Value RegistrationOf(ImmutableDictionary<int, Operand> arguments, IInvocationOperation invocation, int first)
    {
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal < first || !arguments.TryGetValue(parameter.Ordinal, out var value))
                continue;
            if (AsSection(value.Value, Unconverted(argument.Value).Type) is { } section)
                return section;
            if (value.Value is Value.Function function)
                return function;
        }

        return Value.Unknown;
    }

    private static string ParentOf(string path) => path.LastIndexOf(':') is var colon and >= 0 ? path.Substring(0, colon) : string.Empty;

    private static string NameOf(string path) => path.Substring(path.LastIndexOf(':') + 1);

    // Options as they are injected.
    private Operand? ReadOptions(IPropertySymbol property, Operand receiver)
    {
        if (property.ContainingType is not { TypeArguments.Length: 1, Name: "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor" } || property.Name is not ("Value" or "CurrentValue"))
            return null;
        var type = property.ContainingType.TypeArguments[0];
        return OptionsOf(type, receiver);
    }

    private Operand OptionsOf(ITypeSymbol type, Operand receiver)
    {
        // An object in options made by hand: Options.Create(new …).
        if (receiver.Value is Value.Reference reference && SymbolEqualityComparer.Default.Equals(reference.Type, type))
            return receiver;
        return new Operand(new Value.Symbolic("options" + _flow.IdOf(type), type));
    }

    private Operand? ReadAppSetting(IPropertyReferenceOperation reference, Value key)
    {
        if (reference.Property.ContainingType is not { Name: "NameValueCollection" } || reference.Instance is not IPropertyReferenceOperation { Property: { Name: "AppSettings", ContainingType.Name: "ConfigurationManager" or "WebConfigurationManager" } })
            return null;
        if (key is not Value.Text { HasHoles: false } name)
            return Operand.Unknown;
        return _flow.Configuration.AppSettings.TryGetValue(name.Pattern, out var setting) && setting.Text is { } text
            ? new Operand(new Value.Text(text), null, setting.Origin)
            : new Operand(new Value.Symbolic("appSetting(" + name.Pattern + ")", reference.Type));
    }
}
