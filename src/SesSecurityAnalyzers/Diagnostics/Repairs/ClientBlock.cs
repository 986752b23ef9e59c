using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Flow;
using SesSecurityAnalyzers.Libraries;

namespace SesSecurityAnalyzers.Diagnostics.Repairs;

/// <summary>One local client from where it is made to where it is closed: what it was given, what it sends, and which statements are then of no use.</summary>
internal sealed class ClientBlock
{
    public const string Token = "Token";

    private readonly Dictionary<string, ExpressionSyntax> _kept = new(StringComparer.Ordinal);
    private readonly List<ExpressionSyntax> _left = new();
    private readonly List<StatementSyntax> _setUp = new();
    private readonly List<StatementSyntax> _dropped = new();
    private readonly List<AwaitedCall> _sends = new();
    private readonly SyntaxNode _scope;

    private ClientBlock(ILocalSymbol client, INamedTypeSymbol type, bool isConnectedByCall, ConnectionCounterpart counterpart, StatementSyntax made, BaseObjectCreationExpressionSyntax creation)
    {
        Client = client;
        Type = type;
        IsConnectedByCall = isConnectedByCall;
        Counterpart = counterpart;
        Creation = creation;
        Made = made;
        Using = made as UsingStatementSyntax;
        _scope = Using ?? made.Parent!;
    }

    public ILocalSymbol Client { get; }

    public INamedTypeSymbol Type { get; }

    public BaseObjectCreationExpressionSyntax Creation { get; }

    /// <summary>The statement that makes the client.</summary>
    public StatementSyntax Made { get; }

    /// <summary>The statement that makes it, where that also bounds its life.</summary>
    public UsingStatementSyntax? Using { get; }

    /// <summary>Whether the library connects by a call of its own, not by sending.</summary>
    public bool IsConnectedByCall { get; }

    /// <summary>What becomes of the members that carry no fact.</summary>
    public ConnectionCounterpart Counterpart { get; }

    /// <summary>What the call to connect had behind it.</summary>
    public string Suffix { get; set; } = "";

    public IReadOnlyList<AwaitedCall> Sends => _sends;

    /// <summary>Expressions that are read for the options, wherever they stand now.</summary>
    public IEnumerable<ExpressionSyntax> Kept => _kept.Values;

    /// <summary>Expressions that nobody reads any longer.</summary>
    public IReadOnlyList<ExpressionSyntax> Left => _left;

    /// <summary>Where the connection is opened: the last of the statements that set the client up, or the head of its <c>using</c>.</summary>
    public StatementSyntax Place => Using ?? _setUp.Prepend(Made).OrderBy(s => s.SpanStart).Last();

    /// <summary>Statements that go.</summary>
    public IEnumerable<StatementSyntax> Removed
    {
        get
        {
            var emptied = EmptiedFinallies.ToList();
            return _setUp.Concat(_dropped).Concat(Using is null ? new[] { Made } : Enumerable.Empty<StatementSyntax>()).Distinct()
                .Where(s => s != Place && !emptied.Any(f => f.Span.Contains(s.Span)));
        }
    }

    /// <summary>The <c>finally</c> clauses that did nothing but close the client.</summary>
    public IEnumerable<FinallyClauseSyntax> EmptiedFinallies => _dropped.Select(s => s.Parent?.Parent).OfType<FinallyClauseSyntax>().Distinct().Where(f => f.Block.Statements.All(_dropped.Contains));

    /// <summary>Comments within the statements that go, a line each; those around them stay where they are.</summary>
    public string Comments
    {
        get
        {
            var inside = _setUp.Concat(_dropped).Select(s => (SyntaxNode)s).Append(Using is { } header ? header.Declaration! : Made).Distinct().OrderBy(s => s.SpanStart)
                .SelectMany(s => s.DescendantTrivia().Where(t => s.Span.Contains(t.Span)))
                .Where(t => t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && !Kept.Any(k => k.Span.Contains(t.Span)));
            return string.Concat(inside.Select(t => t.ToString() + "\n"));
        }
    }

    /// <summary>Whether the block is one that can be rewritten: every step in a line, everything sent behind the last of them, nothing conditional.</summary>
    public bool IsComplete
    {
        get
        {
            var place = Place;
            var last = _setUp.Prepend(Made).Where(s => s != Using).Select(s => s.Span.End).Append(Creation.Span.End).Max();
            return (IsConnectedByCall ? _kept.ContainsKey(nameof(FactRole.Host)) : _sends.Count > 0)
                && place.Parent is not SwitchSectionSyntax
                && _setUp.All(s => IsStraight(s.Parent!, _scope) && (Using is not null || s.Parent is GlobalStatementSyntax || s.Parent!.Span.Contains(place.Span)))
                && _sends.All(s => s.Whole.SpanStart > last && (Using is not null || place.Parent is GlobalStatementSyntax || place.Parent!.Span.Contains(s.Whole.Span)))
                && EmptiedFinallies.All(CanUnwrap)
                && !_setUp.Concat(_dropped).Select(s => (SyntaxNode)s).Append(Using is { } header ? header.Declaration! : Made).Any(s => s.ContainsDirectives);
        }
    }

    /// <summary>The block around a connection's client; null where the client is no local of its own.</summary>
    public static ClientBlock? Find(SourceOrigin? site, ClientModel clients, Func<SyntaxNode, SemanticModel> modelOf, CancellationToken cancellation)
    {
        var declarator = site?.Node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } } =>
                (modelOf(receiver).GetSymbolInfo(receiver, cancellation).Symbol as ILocalSymbol)?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as VariableDeclaratorSyntax,
            BaseObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax made } } => made,
            _ => null,
        };
        if (declarator is not { Initializer.Value: BaseObjectCreationExpressionSyntax creation, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } parent } }
            || parent is not (UsingStatementSyntax { AwaitKeyword.RawKind: 0 } or LocalDeclarationStatementSyntax { AwaitKeyword.RawKind: 0, Parent: BlockSyntax or GlobalStatementSyntax }))
            return null;
        var model = modelOf(declarator);
        return model.GetDeclaredSymbol(declarator, cancellation) is ILocalSymbol client && model.GetTypeInfo(creation, cancellation).Type is INamedTypeSymbol type
            && clients.IsDescribed(type) && clients.FindOne(type) is { Counterpart: { } counterpart } described
            ? new ClientBlock(client, type, described.Calls.Any(c => c.Effect == CallEffect.Connects), counterpart, (StatementSyntax)parent, creation)
            : null;
    }

    public bool SetUp(StatementSyntax statement)
    {
        _setUp.Add(statement);
        return true;
    }

    public bool Drop(StatementSyntax statement)
    {
        _dropped.Add(statement);
        return true;
    }

    public bool Send(AwaitedCall call)
    {
        _sends.Add(call);
        return true;
    }

    /// <summary>Keeps an expression for the options; false where there is one already.</summary>
    public bool Keep(FactRole role, ExpressionSyntax expression) => Keep(role.ToString(), expression);

    /// <inheritdoc cref="Keep(FactRole, ExpressionSyntax)"/>
    public bool Keep(string name, ExpressionSyntax expression)
    {
        if (_kept.ContainsKey(name))
            return false;
        _kept.Add(name, expression);
        return true;
    }

    public bool Leave(ExpressionSyntax expression)
    {
        _left.Add(expression);
        return true;
    }

    /// <summary>Gives an expression up that was kept.</summary>
    public void Leave(FactRole role)
    {
        _left.Add(_kept[role.ToString()]);
        _kept.Remove(role.ToString());
    }

    public ExpressionSyntax? Expression(FactRole role) => _kept.TryGetValue(role.ToString(), out var expression) ? expression : null;

    public string? Value(FactRole role) => Value(role.ToString());

    public string? Value(string name) => _kept.TryGetValue(name, out var expression) ? expression.ToString() : null;

    /// <summary>Whether a place lies within what is rewritten.</summary>
    public bool Holds(Location? place) => place is not null && place.SourceTree == Made.SyntaxTree
        && _setUp.Concat(_dropped).Select(s => s.Span).Concat(_sends.Select(s => s.Whole.Span)).Append(Using is { } header ? header.Declaration!.Span : Made.Span).Any(s => s.Contains(place.SourceSpan));

    /// <summary>The code between where an expression stands and where it is read from now on.</summary>
    public TextSpan Between(ExpressionSyntax expression)
    {
        var home = _setUp.FirstOrDefault(s => s.Span.Contains(expression.Span));
        var start = home?.Span ?? Creation.Span;
        if (Using is { } header)
            return home is null ? default : TextSpan.FromBounds(header.CloseParenToken.Span.End, start.Start);
        var place = Place;
        return start.End < place.SpanStart ? TextSpan.FromBounds(start.End, place.SpanStart) : default;
    }

    /// <summary>An object with its members, on lines of their own where the client's were.</summary>
    public string Layout(string creation, IReadOnlyList<string> members)
    {
        if (Creation.Initializer is not { } initializer || !initializer.ToString().Contains("\n"))
            return $"{creation} {{ {string.Join(", ", members)} }}";
        var newLine = initializer.ToString().Contains("\r\n") ? "\r\n" : "\n";
        var margin = Place.GetLeadingTrivia().LastOrDefault(t => t.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        return creation + newLine + margin + "{" + newLine + string.Concat(members.Select(m => $"{margin}    {m},{newLine}")) + margin + "}";
    }

    private static bool IsStraight(SyntaxNode node, SyntaxNode scope)
    {
        for (var child = node; child != scope; child = child.Parent!)
        {
            if (child.Parent is null || child is not (BlockSyntax or UsingStatementSyntax or TryStatementSyntax or GlobalStatementSyntax) || child is BlockSyntax && child.Parent is not (BlockSyntax or UsingStatementSyntax or TryStatementSyntax))
                return false;
            if (child is GlobalStatementSyntax)
                return scope is GlobalStatementSyntax;
        }

        return true;
    }

    // Without a catch the block of the try lies bare, and its names meet those around it.
    private static bool CanUnwrap(FinallyClauseSyntax clause)
    {
        var attempt = (TryStatementSyntax)clause.Parent!;
        if (attempt.Catches.Count > 0)
            return true;
        if (attempt.Parent is not (BlockSyntax or GlobalStatementSyntax))
            return false;
        var own = attempt.Block.Statements.OfType<LocalDeclarationStatementSyntax>().SelectMany(d => d.Declaration.Variables).Select(v => v.Identifier.ValueText)
            .Concat(attempt.Block.Statements.OfType<LocalFunctionStatementSyntax>().Select(f => f.Identifier.ValueText)).ToList();
        var around = AsyncPlan.FunctionOf(clause) ?? clause.SyntaxTree.GetRoot();
        var all = around.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken) && t.Parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ParameterSyntax or ForEachStatementSyntax or LocalFunctionStatementSyntax or CatchDeclarationSyntax && Names(t)).Select(t => t.ValueText).ToList();
        return own.All(name => all.Count(n => n == name) == 1);

        static bool Names(SyntaxToken token) => token.Parent switch
        {
            ForEachStatementSyntax each => each.Identifier == token,
            LocalFunctionStatementSyntax function => function.Identifier == token,
            _ => true,
        };
    }
}
