using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Rules;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <content>Values that are parts of a URL.</content>
internal sealed partial class RepairPlanner
{
    private IEnumerable<Way> WaysInUrl(FactSetting setting, ExpressionSyntax expression, SourceOrigin? origin, Func<ConnectionFacts, bool> touches)
    {
        foreach (var candidate in Texts(expression, origin))
        {
            var changed = setting switch
            {
                ModeSetting mode => MailUrlText.WithMode(candidate, mode.Mode),
                PortSetting port => MailUrlText.WithPort(candidate, port.Text),
                HostSetting host => MailUrlText.WithHost(candidate, host.Wrong, host.Host),
                _ => null,
            };
            if (changed is not null)
                yield return new Way(new RepairEdit(RepairEditKind.Replace, candidate.GetLocation(), changed)) { Touches = touches, Change = setting.Change };
        }
    }

    private IEnumerable<Way> WaysToUseHttps(Finding finding)
    {
        if (finding.Origin is not SourceOrigin origin || Take(origin.Node) is not { } taken)
            yield break;
        if (origin.Sources.FirstOrDefault(l => l.Kind == LocationKind.ExternalFile) is { } file)
        {
            if (FileTextOf(file) is { } text && text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                yield return new Way(new RepairEdit(RepairEditKind.ReplaceInFile, file, "https" + text.Substring("http".Length)));
            yield break;
        }

        foreach (var candidate in Texts(taken.Expression, origin))
        {
            if (MailUrlText.WithHttps(candidate) is { } changed)
                yield return new Way(new RepairEdit(RepairEditKind.Replace, candidate.GetLocation(), changed));
        }
    }

    private static IEnumerable<ExpressionSyntax> Texts(ExpressionSyntax expression, SourceOrigin? origin)
    {
        yield return MailUrlText.Written(expression);
        foreach (var source in (origin?.Sources ?? System.Collections.Immutable.ImmutableArray<Location>.Empty).Select(ExpressionAt))
        {
            if (source is not null)
                yield return MailUrlText.Written(source);
        }
    }

    private ExpressionSyntax? UrlArgument(InvocationExpressionSyntax invocation)
    {
        if (ModelOf(invocation).GetSymbolInfo(invocation, _cancellation).Symbol is not IMethodSymbol method || _clients.CallOf(method.ReducedFrom ?? method) is not { } described)
            return null;
        var names = described.Call.Parameters.Where(s => s.Role == FactRole.SmtpUri).Select(s => s.Name).ToList();
        return invocation.ArgumentList.Arguments
            .FirstOrDefault(a => ModelOf(a).GetOperation(a, _cancellation) is IArgumentOperation { Parameter: { } parameter } && names.Contains(parameter.Name))?.Expression;
    }
}
