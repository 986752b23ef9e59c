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

/// <content>Where the Verifier is referenced: a block that makes a client, connects, authenticates and sends becomes one that opens an <c>SesSmtpConnection</c>.</content>
internal sealed partial class RepairPlanner
{
    private const string ConnectionKey = ".SesSmtpConnection";
    private const string VerifierNamespace = "SesSecurityAnalyzers.Verifier.Connecting.";

    // Only where every use of the client is understood: what else is done with it has no counterpart.
    private Repair? UseSesSmtpConnection(Finding finding, ConnectionFacts facts)
    {
        if (facts.Kind != ConnectionKind.Smtp || _compilation.GetTypesByMetadataName(VerifierNamespace + "SesSmtpConnection").IsEmpty
            || facts.Site is not SourceOrigin { Node: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } } site }
            || ModelOf(site).GetSymbolInfo(receiver, _cancellation).Symbol is not ILocalSymbol client
            || client.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation) is not VariableDeclaratorSyntax
            {
                Initializer.Value: BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments.Count: 0 },
                Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } made },
            })
            return null;

        var edits = new List<RepairEdit> { new(RepairEditKind.RemoveStatement, made.GetLocation()) };
        StatementSyntax? connect = null;
        string? host = null, port = null, user = null, password = null, token = null;
        foreach (var use in ReferencesTo(client))
        {
            if (use.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax { Parent: ExpressionStatementSyntax statement } } call } || statement.Parent != block
                || ModelOf(call).GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol method || GivenParameters(call.ArgumentList) is not { } given)
                return null;
            var arguments = call.ArgumentList.Arguments.Zip(given, (argument, parameter) => (parameter, text: argument.Expression.ToString())).ToList();
            if (_clients.CallOf(method) is not { } described)
            {
                // Closing is the new connection's own affair.
                if (method.Name != "DisconnectAsync")
                    return null;
                edits.Add(new RepairEdit(RepairEditKind.RemoveStatement, statement.GetLocation()));
                continue;
            }

            string? Given(FactRole role) => arguments.FirstOrDefault(a => described.Call.Parameters.Any(s => s.Role == role && s.Name == a.parameter.Name)).text;
            switch (described.Call.Effect)
            {
                case CallEffect.Connects when connect is null && Given(FactRole.Host) is { } name && Given(FactRole.Inner) is null:
                    connect = statement;
                    host = name;
                    port = facts.Port is { IsKnown: true, IsDefault: false } known && (SesPorts.IsStartTls(known.Value) || SesPorts.IsWrapper(known.Value)) ? Given(FactRole.Port) : null;
                    token = arguments.FirstOrDefault(a => a.parameter.Type.Name == "CancellationToken").text;
                    break;
                case CallEffect.Authenticates when user is null && Given(FactRole.UserName) is { } name && Given(FactRole.Password) is { } secret:
                    user = name;
                    password = secret;
                    edits.Add(new RepairEdit(RepairEditKind.RemoveStatement, statement.GetLocation()));
                    break;
                case CallEffect.Sends when connect is not null && user is not null && given.All(p => p.Type.Name is "MimeMessage" or "CancellationToken"):
                    break;
                default:
                    return null;
            }
        }

        if (connect is null || user is null)
            return null;
        var members = new[] { "Host = " + host, port is null ? null : "Port = " + port, "UserName = " + user, "Password = " + password }.Where(m => m is not null);
        edits.Add(new RepairEdit(
            RepairEditKind.ReplaceStatement,
            connect.GetLocation(),
            $"await using var {client.Name} = await global::{VerifierNamespace}SesSmtpConnection.OpenAsync(new global::{VerifierNamespace}SesSmtpOptions {{ {string.Join(", ", members)} }}{(token is null ? "" : ", " + token)});"));
        return new Repair(finding.Rule.Id + ConnectionKey, new RepairTitle(PhraseName.FixUseSesSmtpConnection), edits.ToImmutableArray());
    }
}
