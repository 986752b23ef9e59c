using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <content>Facts that get another value.</content>
internal sealed partial class RepairPlanner
{
    private IEnumerable<Way> WaysToSet(FactSetting setting, ConnectionFacts facts)
    {
        var (_, isDefault, origin) = setting.Of(facts);
        if (!isDefault && origin is SourceOrigin source)
            return WaysToChange(setting, facts, source);
        return isDefault ? WaysToAdd(setting, facts) : Enumerable.Empty<Way>();
    }

    // The value stands somewhere: where it is handed over, in a file, or where a reader would change it.
    private IEnumerable<Way> WaysToChange(FactSetting setting, ConnectionFacts facts, SourceOrigin origin)
    {
        if (origin.Sources.FirstOrDefault(l => l.Kind == LocationKind.ExternalFile) is { } file)
        {
            if (FileTextOf(file) is { } old && setting.FileText(Take(origin.Node)?.Slot, old) is { } text)
            {
                yield return new Way(new RepairEdit(RepairEditKind.ReplaceInFile, file, text))
                {
                    Touches = f => setting.Of(f).Origin is SourceOrigin other && other.Sources.Contains(file),
                    Change = setting.Change,
                };
            }

            yield break;
        }

        if (Take(origin.Node) is not { Type: { } type } taken)
            yield break;
        bool SharesNode(ConnectionFacts f) => setting.Of(f) is { IsDefault: false, Origin: SourceOrigin other } && other.Node == origin.Node;

        if (taken.Slot?.Role == FactRole.SmtpUri)
        {
            foreach (var way in WaysInUrl(setting, taken.Expression, origin, SharesNode))
                yield return way;
            yield break;
        }

        // A choice between values is changed in the branch that is wrong.
        var leaves = Leaves(taken.Expression).ToList();
        var wrong = leaves.Where(l => setting.IsWrong(taken.Slot, ModelOf(l).GetConstantValue(l, _cancellation) is { HasValue: true } c ? c.Value : null)).ToList();
        if (leaves.Count > 1 && wrong.Count > 0 && setting.Expression(taken.Slot, type) is { } forLeaf)
        {
            yield return new Way(wrong.Select(l => new RepairEdit(RepairEditKind.Replace, l.GetLocation(), forLeaf)).ToImmutableArray())
            {
                Touches = f => SharesNode(f) && setting.IsSame(facts, f),
                Change = setting.Change,
            };
        }

        var written = origin.Sources.Select(ExpressionAt).FirstOrDefault(e => e is not null && IsWritten(e));
        var atSource = written is not null && !IsWritten(taken.Expression) && IsReadOnlyWhere(taken.Expression, n => _connections.Any(c => setting.Of(c).Origin is SourceOrigin o && o.Node == n)) ? WayAtSource(setting, taken, written, origin) : null;
        if (atSource is not null)
            yield return atSource;

        if (setting is HostSetting host && MailUrlText.WithHost(taken.Expression, host.Wrong, host.Host) is { } changedText)
            yield return new Way(new RepairEdit(RepairEditKind.Replace, taken.Expression.GetLocation(), changedText)) { Touches = SharesNode, Change = setting.Change };
        if (setting is CheckedNameSetting && HostVariable(facts, origin.Node) is { } variable)
        {
            yield return new Way(new RepairEdit(RepairEditKind.Replace, taken.Expression.GetLocation(), variable))
            {
                Touches = SharesNode,
                Change = f => HostVariable(f, origin.Node) == variable ? f with { CheckedName = Fact<HostText>.Known(f.Host.Value, f.CheckedName.Origin) } : setting.Change(f),
            };
        }

        if (setting.Expression(taken.Slot, type) is { } expression)
            yield return new Way(new RepairEdit(RepairEditKind.Replace, taken.Expression.GetLocation(), expression)) { Touches = SharesNode, Change = setting.Change };
        else if (OtherSlot(setting, taken) is { } renamed)
            yield return new Way(renamed) { Touches = SharesNode, Change = setting.Change };
    }

    private Way? WayAtSource(FactSetting setting, HandOver taken, ExpressionSyntax written, SourceOrigin origin)
    {
        var model = ModelOf(written);
        var constant = model.GetConstantValue(written, _cancellation);
        var info = model.GetTypeInfo(written, _cancellation);
        if (!constant.HasValue || !setting.IsWrong(taken.Slot, constant.Value) || (info.Type ?? info.ConvertedType) is not { } type || setting.Expression(taken.Slot, type) is not { } expression)
            return null;
        var place = written.GetLocation();
        return new Way(new RepairEdit(RepairEditKind.Replace, place, expression))
        {
            Touches = f => setting.Of(f) is { IsDefault: false, Origin: SourceOrigin other } && (other.Sources.Contains(place) || other.Node == written),
            Change = setting.Change,
        };
    }

    // A bool that cannot say the mode, where the library has another word for it.
    private RepairEdit? OtherSlot(FactSetting setting, HandOver taken)
    {
        if (taken.Parameter is { } parameter && taken.Call is { } call)
        {
            foreach (var slot in call.Parameters.Where(s => s.Role == setting.Role && s.Name != parameter.Name))
            {
                var given = GivenParameters(taken.Expression)?.Where(p => p.Name != parameter.Name).Select(p => p.Name).ToList();
                if (given is not null && Overload((IMethodSymbol)parameter.ContainingSymbol, given, slot.Name) is { } other && setting.Expression(slot, other.Type) is { } expression)
                    return new RepairEdit(RepairEditKind.ReplaceAndRename, taken.Expression.GetLocation(), expression, slot.Name);
            }
        }
        else if (taken.Member is { ContainingType: { } type } && taken.Client is { } client && !taken.IsAdded)
        {
            foreach (var slot in client.Members.Where(s => s.Role == setting.Role && s.Name != taken.Slot?.Name))
            {
                if (Property(type, slot.Name) is { } property && setting.Expression(slot, property.Type) is { } expression && !IsSetBeside(taken.Expression, slot.Name))
                    return new RepairEdit(RepairEditKind.ReplaceAndRename, taken.Expression.GetLocation(), expression, slot.Name);
            }
        }

        return null;
    }

    // Nothing was set: at the creation or the call, whichever has a word for it.
    private IEnumerable<Way> WaysToAdd(FactSetting setting, ConnectionFacts facts)
    {
        foreach (var node in new[] { facts.Creation, facts.Site }.OfType<SourceOrigin>().Select(o => o.Node).Distinct())
        {
            bool IsDefaultHere(ConnectionFacts f) => setting.Of(f).IsDefault && ((f.Creation as SourceOrigin)?.Node == node || (f.Site as SourceOrigin)?.Node == node);
            if (node is BaseObjectCreationExpressionSyntax creation)
            {
                foreach (var edit in new[] { Argument(setting, creation, creation.ArgumentList), Property(setting, creation) })
                {
                    if (edit is not null)
                        yield return new Way(edit) { Touches = IsDefaultHere, Change = setting.Change };
                }
            }
            else if (node is InvocationExpressionSyntax invocation)
            {
                if (setting is ModeSetting { Mode: TlsMode.StartTls } && ArgumentsWithStartTls(invocation) is { } arguments)
                {
                    yield return new Way(arguments) { Touches = IsDefaultHere, Change = setting.Change };
                }
                else if (UrlArgument(invocation) is { } url)
                {
                    foreach (var way in WaysInUrl(setting, url, null, IsDefaultHere))
                        yield return way;
                }
                else if (Argument(setting, invocation, invocation.ArgumentList) is { } edit)
                {
                    yield return new Way(edit) { Touches = IsDefaultHere, Change = setting.Change };
                }
            }
        }
    }

    // The library's other way to say it, where the call has no word for TLS.
    private RepairEdit? ArgumentsWithStartTls(InvocationExpressionSyntax invocation)
    {
        if (ModelOf(invocation).GetSymbolInfo(invocation, _cancellation).Symbol is not IMethodSymbol method || _clients.CallOf(method.ReducedFrom ?? method)?.Call.ArgumentsWithStartTls is not { } pattern
            || GivenParameters(invocation.ArgumentList) is not { } given)
            return null;
        for (var i = 0; i < given.Count; i++)
            pattern = pattern.Replace("{" + given[i].Name + "}", invocation.ArgumentList.Arguments[i].Expression.ToString());
        return new RepairEdit(RepairEditKind.ReplaceArguments, FindingReporter.LocationOf(invocation), pattern);
    }

    private RepairEdit? Property(FactSetting setting, BaseObjectCreationExpressionSyntax creation)
    {
        if (ModelOf(creation).GetTypeInfo(creation, _cancellation).Type is not INamedTypeSymbol type)
            return null;
        foreach (var slot in _clients.Find(type).SelectMany(c => c.Members).Where(s => s.Role == setting.Role))
        {
            if (Property(type, slot.Name) is not { } property || setting.Expression(slot, property.Type) is not { } expression || creation.Initializer is { RawKind: not (int)SyntaxKind.ObjectInitializerExpression })
                continue;
            // Set to what means "not set": port 0, policy null.
            var present = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left is IdentifierNameSyntax left && left.Identifier.ValueText == slot.Name);
            return present is null
                ? new RepairEdit(RepairEditKind.SetProperty, creation.GetLocation(), expression, slot.Name)
                : new RepairEdit(RepairEditKind.Replace, present.Right.GetLocation(), expression);
        }

        return null;
    }

    private RepairEdit? Argument(FactSetting setting, ExpressionSyntax node, BaseArgumentListSyntax? arguments)
    {
        if (arguments is not { Arguments.Count: > 0 } || ModelOf(node).GetSymbolInfo(node, _cancellation).Symbol is not IMethodSymbol method || _clients.CallOf(method.ReducedFrom ?? method) is not { } described)
            return null;
        foreach (var slot in described.Call.Parameters.Where(s => s.Role == setting.Role))
        {
            var given = GivenParameters(arguments);
            if (given is null)
                return null;
            var explicitly = arguments.Arguments.Zip(given, (a, p) => (Argument: a, Parameter: p)).FirstOrDefault(p => p.Parameter.Name == slot.Name);
            if (explicitly.Argument is { } present)
            {
                if (setting.Expression(slot, explicitly.Parameter.Type) is { } value)
                    return new RepairEdit(RepairEditKind.Replace, present.Expression.GetLocation(), value);
                continue;
            }

            if (Overload(method, given.Select(p => p.Name).ToList(), slot.Name) is not { } parameter || setting.Expression(slot, parameter.Type) is not { } expression)
                continue;
            var isPositional = parameter.Ordinal <= arguments.Arguments.Count && arguments.Arguments.Take(parameter.Ordinal).All(a => a.NameColon is null);
            return new RepairEdit(RepairEditKind.AddArgument, node.GetLocation(), expression, slot.Name, isPositional ? parameter.Ordinal : -1);
        }

        return null;
    }

    // The parameters of the arguments as they stand.
    private List<IParameterSymbol>? GivenParameters(SyntaxNode within)
    {
        var list = within as BaseArgumentListSyntax ?? within.FirstAncestorOrSelf<BaseArgumentListSyntax>();
        if (list is null)
            return null;
        var parameters = new List<IParameterSymbol>();
        foreach (var argument in list.Arguments)
        {
            if (ModelOf(list).GetOperation(argument, _cancellation) is not Microsoft.CodeAnalysis.Operations.IArgumentOperation { Parameter: { } parameter })
                return null;
            parameters.Add(parameter);
        }

        return parameters;
    }

    // The parameter of that name in the method itself, or in an overload that takes everything else that is given.
    private static IParameterSymbol? Overload(IMethodSymbol method, List<string> given, string wanted)
    {
        var candidates = method.MethodKind == MethodKind.Constructor
            ? method.ContainingType.InstanceConstructors.AsEnumerable()
            : method.ContainingType.GetMembers(method.Name).Concat(method.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(method.Name))).OfType<IMethodSymbol>()
                .Select(m => method.ReducedFrom is not null ? m.ReduceExtensionMethod(method.ReceiverType!) ?? m : m);
        return new[] { method }.Concat(candidates.OrderBy(m => m.Parameters.Length))
            .Where(m => m.DeclaredAccessibility == Accessibility.Public || SymbolEqualityComparer.Default.Equals(m, method))
            .Where(m => given.All(name => m.Parameters.Any(p => p.Name == name)) && m.Parameters.All(p => p.IsOptional || p.Name == wanted || given.Contains(p.Name)))
            .Select(m => m.Parameters.FirstOrDefault(p => p.Name == wanted))
            .FirstOrDefault(p => p is not null);
    }

    private static IPropertySymbol? Property(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (each.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(p => p is { IsStatic: false, SetMethod.DeclaredAccessibility: Accessibility.Public }) is { } property)
                return property;
        }

        return null;
    }

    private static bool IsSetBeside(ExpressionSyntax expression, string name) =>
        expression.Parent?.Parent is InitializerExpressionSyntax initializer
        && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(a => a.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name);

    // What a choice may come to: its branches, theirs, and so on.
    private static IEnumerable<ExpressionSyntax> Leaves(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Leaves(parenthesized.Expression),
        ConditionalExpressionSyntax conditional => Leaves(conditional.WhenTrue).Concat(Leaves(conditional.WhenFalse)),
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(a => Leaves(a.Expression)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Leaves(coalesce.Left).Concat(Leaves(coalesce.Right)),
        _ => new[] { expression },
    };

    /// <summary>Whether the value itself stands there, and not the name of a variable.</summary>
    private bool IsWritten(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsWritten(parenthesized.Expression),
        CastExpressionSyntax cast => IsWritten(cast.Expression),
        PrefixUnaryExpressionSyntax prefix => IsWritten(prefix.Operand),
        BinaryExpressionSyntax binary => IsWritten(binary.Left) && IsWritten(binary.Right),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => ModelOf(expression).GetSymbolInfo(expression, _cancellation).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum },
        _ => false,
    };

    private static ExpressionSyntax? ExpressionAt(Location location) =>
        location.SourceTree is { } tree && tree.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == location.SourceSpan ? expression : null;

    // The variable that names the connected host, where it can be seen from here.
    private string? HostVariable(ConnectionFacts facts, SyntaxNode from)
    {
        if (!facts.Host.IsKnown || facts.Host.Origin is not SourceOrigin { Node: IdentifierNameSyntax name } || name.SyntaxTree != from.SyntaxTree)
            return null;
        var model = ModelOf(from);
        var meant = model.GetSymbolInfo(name, _cancellation).Symbol;
        var seen = model.LookupSymbols(from.SpanStart, name: name.Identifier.ValueText);
        return meant is not null && seen.Length == 1 && SymbolEqualityComparer.Default.Equals(seen[0], meant) && (meant is not ILocalSymbol || meant.Locations[0].SourceSpan.End < from.SpanStart)
            ? name.Identifier.Text
            : null;
    }

    private string? FileTextOf(Location file) => _files(file.GetLineSpan().Path)?.ToString(file.SourceSpan);
}
