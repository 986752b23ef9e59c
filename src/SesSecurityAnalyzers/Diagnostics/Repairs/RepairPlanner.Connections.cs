using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <content>Where the Verifier is referenced: a block that makes a client, sets it up and sends becomes one that opens an <c>SesSmtpConnection</c>.</content>
internal sealed partial class RepairPlanner
{
    private const string ConnectionKey = ".SesSmtpConnection";
    private const string VerifierNamespace = "SesSecurityAnalyzers.Verifier.Connecting.";

    // What the connection answers by itself. A wrong endpoint or credential would only move where no analyzer looks.
    private static readonly ImmutableHashSet<string> AnsweredByConnection = ImmutableHashSet.Create(
        RuleCatalog.NoTls.Id, RuleCatalog.OpportunisticTls.Id, RuleCatalog.ModeAndPort.Id, RuleCatalog.UnservedPort.Id, RuleCatalog.UnsupportedVersion.Id, RuleCatalog.DeprecatedVersion.Id,
        RuleCatalog.LeftOutVersion.Id, RuleCatalog.CertificateNotChecked.Id, RuleCatalog.RevocationNotChecked.Id, RuleCatalog.OtherName.Id);

    // Only where every use of the client is understood: what else is done with it has no counterpart.
    private Repair? UseSesSmtpConnection(Finding finding, ConnectionFacts facts)
    {
        if (facts.Kind != ConnectionKind.Smtp || !AnsweredByConnection.Contains(finding.Rule.Id)
            || _flow.Compilation.GetTypesByMetadataName(VerifierNamespace + "SesSmtpConnection").FirstOrDefault() is not { } connection
            || ClientBlock.Find(facts.Site as SourceOrigin, _clients, ModelOf, _cancellation) is not { } block)
            return null;
        var judged = ConnectionJudge.Judge(facts, _policy);
        if (judged.Any(f => f.Rule == RuleCatalog.NoEndpoint || f.Rule == RuleCatalog.IamSecretAsPassword))
            return null;
        if (!UnderstandCreation(block, facts))
            return null;
        foreach (var use in ReferencesTo(block.Client))
        {
            if (!Understand(use, block, facts, connection))
                return null;
        }

        if (finding.Rule.Id != RuleCatalog.UnservedPort.Id && !block.Holds(LocationOfOrigin(finding)) || !block.IsComplete || !CanMove(block) || Options(block, facts, judged) is not { } options)
            return null;
        var asynchrony = new AsyncPlan(_flow.Compilation, ModelOf, ReferencesTo, _cancellation);
        // Statements that return a task are known before their function is asked about them.
        if (block.Sends.Any(s => AsyncPlan.FunctionOf(s.Whole) != AsyncPlan.FunctionOf(block.Place) || !asynchrony.Allow(s.Whole, s.Returned)) || !asynchrony.Allow(block.Using?.Declaration ?? (SyntaxNode)block.Place)
            || CaughtTypes.Around(block.Sends.Select(s => (SyntaxNode)s.Whole).Concat(asynchrony.Calls).Append(block.Place), block.Counterpart.Exceptions, ModelOf, _cancellation) is not { } caught)
            return null;
        return new Repair(finding.Rule.Id + ConnectionKey, Title(asynchrony), Edits(block, options, asynchrony, caught));
    }

    private static RepairTitle Title(AsyncPlan asynchrony) => asynchrony.Converted.Count == 0
        ? new RepairTitle(PhraseName.FixUseSesSmtpConnection)
        : new RepairTitle(PhraseName.FixUseSesSmtpConnectionAsync, string.Join(", ", asynchrony.Converted.Select(m => $"'{m}'")));

    private static Location? LocationOfOrigin(Finding finding) => (finding.Origin as SourceOrigin)?.Node.GetLocation();

    private bool UnderstandCreation(ClientBlock block, ConnectionFacts facts)
    {
        if (block.Creation.ArgumentList is { Arguments.Count: > 0 } list
            && (ModelOf(list).GetSymbolInfo(block.Creation, _cancellation).Symbol is not IMethodSymbol constructor || _clients.CallOf(constructor) is not { } described
                || GivenParameters(list) is not { } given || !Take(list.Arguments, given, described.Call, block)))
            return false;
        return block.Creation.Initializer is not { } initializer
            || initializer.Expressions.All(e => e is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: not InitializerExpressionSyntax } assignment && Set(name.Identifier.ValueText, assignment.Right, block, facts));
    }

    private bool Understand(IdentifierNameSyntax use, ClientBlock block, ConnectionFacts facts, INamedTypeSymbol connection)
    {
        if (use.Parent is not MemberAccessExpressionSyntax access || access.Expression != use)
            return use.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax closing }, Parent: ExpressionStatementSyntax closed }
                && block.Counterpart.Closing.Contains(closing.Name.Identifier.ValueText) && block.Drop(closed);
        switch (access.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax statement } assignment when assignment.Left == access:
                return block.SetUp(statement) && Set(access.Name.Identifier.ValueText, assignment.Right, block, facts);
            // client.AuthenticationMechanisms.Remove("XOAUTH2")
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Remove", Parent: InvocationExpressionSyntax { Parent: ExpressionStatementSyntax statement } } when block.Counterpart.Choices.Contains(access.Name.Identifier.ValueText):
                return block.Drop(statement);
            case InvocationExpressionSyntax call when ModelOf(call).GetSymbolInfo(call, _cancellation).Symbol is IMethodSymbol method && GivenParameters(call.ArgumentList) is { } given:
                return Call(call, method, given, block, connection);
            default:
                return false;
        }
    }

    private bool Call(InvocationExpressionSyntax call, IMethodSymbol method, List<IParameterSymbol> given, ClientBlock block, INamedTypeSymbol connection)
    {
        var (whole, isAwaited) = AwaitedCall.Of(call);
        if (_clients.CallOf(method) is not { Call: { } described })
            return block.Counterpart.Closing.Contains(method.Name) && whole.Parent is ExpressionStatementSyntax closing && block.Drop(closing);

        var isSending = described.Effect == CallEffect.Sends;
        var isReturned = isSending && !isAwaited && whole.Parent is ReturnStatementSyntax;
        if (whole.Parent is not StatementSyntax statement || !isReturned && statement is not ExpressionStatementSyntax || whole == call && !isReturned && IsTask(method.ReturnType))
            return false;
        if (isSending)
            return Arguments(call, given, block, connection) is { } arguments && block.Send(new AwaitedCall(call, whole, isAwaited, isReturned ? (ReturnStatementSyntax)statement : null, arguments));
        if (described.Effect is not (CallEffect.Connects or CallEffect.Authenticates) || !block.SetUp((ExpressionStatementSyntax)statement))
            return false;
        if (described.Effect == CallEffect.Connects)
            block.Suffix = AwaitedCall.SuffixOf(call, whole);
        return Take(call.ArgumentList.Arguments, given, described, block);
    }

    // The arguments in the words of SesSmtpConnection.SendAsync; null where no overload of it takes them.
    private static string? Arguments(InvocationExpressionSyntax call, List<IParameterSymbol> given, ClientBlock block, INamedTypeSymbol connection)
    {
        var overloads = connection.GetMembers("SendAsync").OfType<IMethodSymbol>().ToList();
        bool Takes(IEnumerable<IParameterSymbol> parameters) => overloads.Any(o => parameters.All(p => o.Parameters.Any(q => q.Name == p.Name && SymbolEqualityComparer.Default.Equals(q.Type, p.Type)))
            && o.Parameters.Where(q => !q.IsOptional).All(q => parameters.Any(p => p.Name == q.Name)));
        if (Takes(given))
            return call.ArgumentList.ToString();

        // A message by its parts, and perhaps a token.
        var parts = block.Counterpart.Parts;
        var texts = given.Where(p => p.Type.SpecialType == SpecialType.System_String).ToList();
        var rest = given.Except(texts, SymbolEqualityComparer.Default).Cast<IParameterSymbol>().ToList();
        if (parts.IsEmpty || !texts.Select(p => p.Name).SequenceEqual(parts)
            || rest.Count > 1 || rest.Any(p => p.Type.Name != "CancellationToken") || call.ArgumentList.Arguments.Any(a => a.NameColon is not null))
            return null;
        var written = call.ArgumentList.Arguments.Select(a => a.Expression.ToString()).ToList();
        return $"(new global::{block.Counterpart.Message}({string.Join(", ", written.Take(parts.Length))}){(rest.Count == 0 ? "" : ", " + written[parts.Length])})";
    }

    private bool Take(SeparatedSyntaxList<ArgumentSyntax> arguments, List<IParameterSymbol> given, CallDescription described, ClientBlock block)
    {
        for (var i = 0; i < given.Count; i++)
        {
            var expression = arguments[i].Expression;
            var role = described.Parameters.FirstOrDefault(s => s.Name == given[i].Name)?.Role;
            var isUnderstood = role switch
            {
                FactRole.Host or FactRole.Port or FactRole.UserName or FactRole.Password => block.Keep(role.Value, expression),
                FactRole.Mode => block.Leave(expression),
                FactRole.Credential => TakeCredential(expression, block),
                null when given[i].Type.Name == "CancellationToken" => described.Effect != CallEffect.Connects || block.Keep(ClientBlock.Token, expression),
                null => given[i].Type.ToDisplayString() == "System.Text.Encoding",
                _ => false,
            };
            if (!isUnderstood)
                return false;
        }

        return true;
    }

    private bool Set(string property, ExpressionSyntax value, ClientBlock block, ConnectionFacts facts)
    {
        var constant = ModelOf(value).GetConstantValue(value, _cancellation);
        switch (_clients.SlotOf(block.Type, property)?.Slot.Role)
        {
            case FactRole.Host:
                return block.Keep(FactRole.Host, value);
            case FactRole.Port:
                return block.Keep(FactRole.Port, value);
            case FactRole.Credential:
                return TakeCredential(value, block);
            case FactRole.Mode or FactRole.Versions or FactRole.Revocation:
                return block.Leave(value);
            case FactRole.Certificate:
                // A check of one's own may trust what the system does not.
                return facts.AcceptsAnyCertificate.Is(true) && block.Leave(value);
            case FactRole.Pickup:
                return constant is { HasValue: true, Value: 0 };
            case null:
                if (block.Counterpart.Off.Contains(property))
                    return constant is { HasValue: true, Value: false };
                return block.Counterpart.Options.FirstOrDefault(o => o.Property == property) is { } option
                    && (!option.IsMilliseconds || constant is { HasValue: true, Value: int and > 0 and <= 3_600_000 }) && block.Keep(option.Option, value);
            default:
                return false;
        }
    }

    private bool TakeCredential(ExpressionSyntax expression, ClientBlock block)
    {
        var model = ModelOf(expression);
        if (expression is BaseObjectCreationExpressionSyntax creation)
        {
            if (creation is { ArgumentList: null or { Arguments.Count: 0 }, Initializer.Expressions: var members })
            {
                var made = model.GetTypeInfo(creation, _cancellation).Type;
                return members.All(m => m is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } set
                    && _clients.SlotOf(made, name.Identifier.ValueText)?.Slot.Role is (FactRole.UserName or FactRole.Password) and var role && block.Keep(role, set.Right));
            }

            return creation is { Initializer: null, ArgumentList: { } list } && model.GetSymbolInfo(expression, _cancellation).Symbol is IMethodSymbol constructor && GivenParameters(list) is { } given
                && _clients.CallOf(constructor) is { } described && given.All(p => p.Type.SpecialType == SpecialType.System_String || p.Type.Name is "Encoding" or "NetworkCredential")
                && Take(list.Arguments, given, described.Call, block);
        }

        // Read where the connection is opened, so only what is read without effect and certainly there.
        var type = model.GetTypeInfo(expression, _cancellation);
        return type.Type?.ToDisplayString() == "System.Net.NetworkCredential" && type.Nullability.FlowState != NullableFlowState.MaybeNull
            && expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ThisExpressionSyntax }
            && model.GetSymbolInfo(expression, _cancellation).Symbol is { ContainingType.Name: not "CredentialCache" }
            && block.Keep(FactRole.Credential, expression);
    }

    private static bool IsTask(ITypeSymbol type) => type.Name is "Task" or "ValueTask";

    // What is read earlier or later than it was must be there, and the same.
    private bool CanMove(ClientBlock block)
    {
        foreach (var expression in block.Kept)
        {
            if (expression.DescendantNodesAndSelf().Any(n => n is AssignmentExpressionSyntax or DeclarationExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } or AnonymousFunctionExpressionSyntax))
                return false;
            var between = block.Between(expression);
            foreach (var symbol in expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(n => ModelOf(n).GetSymbolInfo(n, _cancellation).Symbol).Where(s => s is ILocalSymbol or IParameterSymbol))
            {
                if (symbol!.DeclaringSyntaxReferences.Any(r => between.OverlapsWith(r.Span)) || ReferencesTo(symbol).Any(r => between.Contains(r.Span) && IsWrite(r)))
                    return false;
            }
        }

        return true;
    }

    private static bool IsWrite(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        PostfixUnaryExpressionSyntax postfix => !postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax prefix => prefix.OperatorToken.Kind() is SyntaxKind.PlusPlusToken or SyntaxKind.MinusMinusToken or SyntaxKind.AmpersandToken,
        RefExpressionSyntax => true,
        _ => false,
    };

    // The members of SesSmtpOptions, and the token; null where one has no counterpart.
    private List<string>? Options(ClientBlock block, ConnectionFacts facts, IReadOnlyList<Finding> judged)
    {
        if (block.Value(FactRole.Host) is not { } host)
            return null;
        var members = new List<string> { "Host = " + host };
        if (block.Value(FactRole.Port) is { } port)
        {
            if (!facts.Port.IsKnown || !facts.Port.IsDefault && (SesPorts.IsStartTls(facts.Port.Value) || SesPorts.IsWrapper(facts.Port.Value)) && judged.All(f => f.Rule != RuleCatalog.UnservedPort))
                members.Add("Port = " + port);
            else if (facts.Port.IsDefault || facts.Port.Origin is SourceOrigin origin && origin.Sources.All(s => s.IsInSource))
                block.Leave(FactRole.Port);
            else
                return null; // The port of a file is mended there.
        }

        var credential = block.Value(FactRole.Credential);
        if ((block.Value(FactRole.UserName) ?? (credential is null ? null : credential + ".UserName")) is not { } user || (block.Value(FactRole.Password) ?? (credential is null ? null : credential + ".Password")) is not { } password)
            return null;
        members.Add("UserName = " + user);

        // A password in the code stays a finding for as long as it is there: it does not come along.
        if (judged.FirstOrDefault(f => f.Rule == RuleCatalog.HardCodedPassword) is { Origin: SourceOrigin } hardCoded)
        {
            if (block.Expression(FactRole.Password) is not { } written || !IsConstant(written))
                return null;
            block.Leave(FactRole.Password);
            members.Add($"PasswordVariable = \"{hardCoded.Remedies.First(r => r.Kind == RemedyKind.PasswordFromEnvironment).Value}\"");
        }
        else
        {
            members.Add("Password = " + password);
        }

        foreach (var option in block.Counterpart.Options)
        {
            if (block.Value(option.Option) is { } value)
                members.Add($"{option.Option} = {(option.IsMilliseconds ? $"global::System.TimeSpan.FromMilliseconds({value})" : value)}");
        }

        return members;
    }

    private ImmutableArray<RepairEdit> Edits(ClientBlock block, List<string> members, AsyncPlan asynchrony, IEnumerable<TypeSyntax> caught)
    {
        var open = $"global::{VerifierNamespace}SesSmtpConnection.OpenAsync({block.Layout($"new global::{VerifierNamespace}SesSmtpOptions", members)}{(block.Value(ClientBlock.Token) is { } token ? ", " + token : "")}){block.Suffix}";
        var edits = ImmutableArray.CreateBuilder<RepairEdit>();
        foreach (var statement in block.Removed)
            edits.Add(new RepairEdit(RepairEditKind.RemoveStatement, statement.GetLocation()));
        foreach (var end in block.EmptiedFinallies)
            edits.Add(new RepairEdit(RepairEditKind.RemoveFinally, end.GetLocation()));
        edits.AddRange(Leftovers(block.Left, members));
        edits.Add(block.Using is { } header
            ? new RepairEdit(RepairEditKind.OpenInUsing, header.Declaration!.GetLocation(), block.Comments + open)
            : new RepairEdit(RepairEditKind.ReplaceStatement, block.Place.GetLocation(), $"{block.Comments}await using var {block.Client.Name} = await {open};"));
        foreach (var send in block.Sends)
        {
            if (send.IsAwaited && send.Arguments == send.Call.ArgumentList.ToString() && send.Name is { } name)
            {
                if (name.Identifier.ValueText != "SendAsync")
                    edits.Add(new RepairEdit(RepairEditKind.Replace, name.GetLocation(), "SendAsync"));
            }
            else if (send.Returned is { } returned)
            {
                edits.Add(new RepairEdit(RepairEditKind.ReplaceStatement, returned.GetLocation(), $"await {send.Rewritten(block.Client.Name)};"));
            }
            else
            {
                edits.Add(new RepairEdit(RepairEditKind.Await, send.Whole.GetLocation(), send.Rewritten(block.Client.Name)));
            }
        }

        foreach (var type in caught)
            edits.Add(new RepairEdit(RepairEditKind.Replace, type.GetLocation(), $"global::{VerifierNamespace}SesTransportException"));
        edits.AddRange(asynchrony.Edits);
        return edits.ToImmutable();
    }
}
