using System.Text.RegularExpressions;

namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>
/// One language construct through which a value or a client flows. The source is written once: <c>«wrong¦right»</c> stands for
/// what differs between the finding and its clean twin, and the finding's lines bear the marks of the corpus.
/// </summary>
public sealed partial class Construct
{
    private const string Usings = """
        using System.Net;
        using System.Security.Authentication;
        using System.Text;
        using MailKit.Net.Smtp;
        using Microsoft.Extensions.DependencyInjection;
        using MimeKit;
        using static Names;
        using Mode = MailKit.Security.SecureSocketOptions;
        using Net = System.Net.Mail;

        """;

    private const string Names = """
        internal static class Names
        {
            public const string Ses = "email-smtp.us-east-1.amazonaws.com";
        }
        """;

    private readonly string[] _templates;

    private Construct(string name, params string[] templates)
    {
        Name = name;
        _templates = templates;
    }

    public string Name { get; }

    /// <summary>Statements of a public method between a MailKit client's creation and its first message.</summary>
    public static Construct Statements(string name, string statements) => Members(name, $$"""
        public void Run(MimeMessage m, string text, bool flag, int number)
        {
            using var client = new SmtpClient();
            {{statements}}
            client.Send(m);
        }
        """);

    /// <summary>Members of a public class.</summary>
    public static Construct Members(string name, string members) => Source(name, $$"""
        public sealed class Sample
        {
            {{members}}
        }
        """);

    /// <summary>Everything after the using directives, a text a file.</summary>
    public static Construct Source(string name, params string[] sources) => new(name, sources);

    public IReadOnlyList<(string Path, string Text)> Wrong => Sources("${wrong}");

    public IReadOnlyList<(string Path, string Text)> Right => Sources("${right}").Select(s => (s.Path, Marker().Replace(s.Text, ""))).ToList();

    public static IEnumerable<(string Id, string Path, int Line)> Marks(IEnumerable<(string Path, string Text)> sources) =>
        from source in sources
        from line in source.Text.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        from mark in Marker().Matches(line.Text)
        from id in mark.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select (id, source.Path, line.Number);

    private List<(string Path, string Text)> Sources(string side) =>
        _templates.Select((t, i) => ($"File{i + 1}.cs", Usings + Pair().Replace(t, side))).Append(("Names.cs", Names)).ToList();

    [GeneratedRegex("«(?<wrong>[^¦»]*)¦(?<right>[^¦»]*)»")]
    private static partial Regex Pair();

    [GeneratedRegex(@"//~ ((?:SESA\d+ ?)+)")]
    private static partial Regex Marker();
}
