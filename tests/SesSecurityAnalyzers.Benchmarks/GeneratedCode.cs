using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>A code base as a large application has it: entities, repositories, services and handlers that use each other, about 80 lines a file.</summary>
internal static class GeneratedCode
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "MailKit.dll" or "MimeKit.dll"))
        .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToArray();

    public static CSharpCompilation Compile(IEnumerable<string> sources) =>
        CSharpCompilation.Create("Generated", sources.Select((s, i) => CSharpSyntaxTree.ParseText(s, Parsing, $"/src/File{i}.cs")), References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Files without SES, with one that sends through it for every client.</summary>
    public static IEnumerable<string> Application(int files, int clients) =>
        Enumerable.Range(0, files).Select(i => File(i, files)).Concat(Enumerable.Range(0, clients).Select(Sender));

    public static string ClientsInOneMethod(int count) => InMethod(Repeat(count, i => $$"""
                using var client{{i}} = new System.Net.Mail.SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = {{(i % 2 == 0 ? "true" : "false")}} };
                client{{i}}.Send(message);

        """));

    public static string Branches(int count) => InMethod("""
                using var client = new System.Net.Mail.SmtpClient("email-smtp.us-east-1.amazonaws.com");

        """ + Repeat(count, i => $"        if (flags[{i}])\n            client.Port = {i + 25};\n") + "        client.Send(message);\n");

    public static string Helpers(int depth) => $$"""
        internal static class Mail
        {
        {{Repeat(depth, i => $"    private static System.Net.Mail.SmtpClient Create{i}(int port) => Create{i + 1}(port);\n")}}    private static System.Net.Mail.SmtpClient Create{{depth}}(int port) => new("email-smtp.us-east-1.amazonaws.com", port);
            public static void Send(System.Net.Mail.MailMessage message) => Create0(587).Send(message);
        }
        """;

    /// <summary>A file of many methods, one in a hundred of which sends.</summary>
    public static string LongFile(int methods, int edit) => $$"""
        namespace Long;
        public class Notifications
        {
        {{Repeat(methods, i => i % 100 == 50 ? $$"""
            public void Send{{i}}(System.Net.Mail.MailMessage message)
            {
                using var client = new System.Net.Mail.SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = false };
                client.Send(message);
            }

        """ : $$"""
            public string Render{{i}}(string name, int count)
            {
                var text = count > {{i + (i == 0 ? edit : 0)}} ? $"{name}: {count}" : name.Trim();
                for (var i = 0; i < count; i++)
                    text += i;
                return text;
            }

        """)}}
        }
        """;

    private static string InMethod(string body) => $$"""
        internal sealed class Notifier
        {
            public void Send(System.Net.Mail.MailMessage message, bool[] flags)
            {
        {{body}}    }
        }
        """;

    private static string File(int i, int files)
    {
        var other = (i * 7 + 3) % files;
        var third = (i * 13 + 5) % files;
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Shop.Module{{i % 40}};

            /// <summary>An entity, what stores it, and what handles its requests.</summary>
            public sealed class Entity{{i}}
            {
                public Guid Id { get; init; } = Guid.NewGuid();
                public string Name { get; set; } = "";
                public string Host { get; set; } = "localhost";
                public int Port { get; set; } = {{i}};
                public decimal Amount { get; set; }
                public DateTimeOffset CreatedAt { get; init; }
                public List<string> Tags { get; } = new();
            }

            public interface IRepository{{i}}
            {
                Task<Entity{{i}}?> FindAsync(Guid id, CancellationToken cancellation);
                Task<IReadOnlyList<Entity{{i}}>> ListAsync(string? filter, int page, CancellationToken cancellation);
                void Add(Entity{{i}} entity);
            }

            public sealed class Repository{{i}} : IRepository{{i}}
            {
                private readonly Dictionary<Guid, Entity{{i}}> _items = new();

                public Task<Entity{{i}}?> FindAsync(Guid id, CancellationToken cancellation) =>
                    Task.FromResult(_items.TryGetValue(id, out var found) ? found : null);

                public Task<IReadOnlyList<Entity{{i}}>> ListAsync(string? filter, int page, CancellationToken cancellation)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var query = _items.Values.Where(e => filter is null || e.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)).OrderBy(e => e.CreatedAt).Skip(page * 50).Take(50);
                    return Task.FromResult<IReadOnlyList<Entity{{i}}>>(query.ToList());
                }

                public void Add(Entity{{i}} entity)
                {
                    if (!_items.TryAdd(entity.Id, entity))
                        throw new InvalidOperationException($"{entity.Id} is known");
                }
            }

            public sealed class Handler{{i}}(IRepository{{i}} repository, Shop.Module{{other % 40}}.IRepository{{other}} others)
            {
                private const int Limit = {{i + 10}};
                private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

                public async Task<string> HandleAsync(Guid id, string text, CancellationToken cancellation)
                {
                    var entity = await repository.FindAsync(id, cancellation).ConfigureAwait(false) ?? throw new KeyNotFoundException(id.ToString());
                    foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                        _counts[word] = _counts.GetValueOrDefault(word) + 1;
                    var related = await others.ListAsync(entity.Name, 0, cancellation).ConfigureAwait(false);
                    if (related.Count > Limit || entity.Amount < 0)
                        return string.Join(", ", related.Select(r => $"{r.Name}:{r.Amount:0.00}"));
                    entity.Name = text.Length switch { 0 => "none", < 10 => text.ToUpperInvariant(), _ => text[..10] };
                    entity.Tags.AddRange(_counts.Where(c => c.Value > 1).Select(c => c.Key));
                    return Describe(entity, related.Count);
                }

                private static string Describe(Entity{{i}} entity, int count)
                {
                    try
                    {
                        var port = entity.Port > 0 ? entity.Port : {{third}};
                        return $"{entity.Host}:{port}/{entity.Id} ({count})";
                    }
                    catch (FormatException exception)
                    {
                        return exception.Message;
                    }
                }
            }
            """;
    }

    private static string Sender(int i) => $$"""
        using System.Net;
        using System.Net.Mail;

        namespace Shop.Mail;

        public sealed class SmtpSettings{{i}}
        {
            public string Host { get; init; } = "email-smtp.us-east-1.amazonaws.com";
            public int Port { get; init; } = {{(i % 2 == 0 ? 587 : 465)}};
            public string User { get; init; } = "";
        }

        public sealed class Sender{{i}}(SmtpSettings{{i}} settings)
        {
            private readonly SmtpClient _client = Create(settings.Host, settings.Port);

            public void Send(string to, string subject, string body)
            {
                using var message = new MailMessage("shop@example.com", to, subject, body);
                _client.Send(message);
            }

            private static SmtpClient Create(string host, int port)
            {
                var client = new SmtpClient(host, port);
                if (port != 25)
                    client.EnableSsl = {{(i % 3 == 0 ? "false" : "true")}};
                return client;
            }
        }
        """;

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(part(i));
        return text.ToString();
    }
}
