using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Flow;

/// <summary>Settings of a file on their way to a connection: each way once with the port of another mode, and once with the right one.</summary>
public sealed class BoundSettingsTests
{
    private const string Settings = """
        {
          "Mail": {
            "Server": { "Host": "email-smtp.us-east-1.amazonaws.com", "Port": PORT },
            "Host": "email-smtp.us-east-1.amazonaws.com",
            "Port": PORT,
            "Versions": "VERSIONS"
          }
        }
        """;

    public static TheoryData<string, string, string> Ways() => new()
    {
        {
            "an object in an object, made by the binder", "SESA103",
            """
            public sealed class Mailer(IOptions<MailOptions> options)
            {
                public static void Add(IServiceCollection services, IConfiguration configuration) => services.Configure<MailOptions>(configuration.GetSection("Mail"));
                public void Open(SmtpClient client) => client.Connect(options.Value.Server.Host, options.Value.Server.Port, SecureSocketOptions.StartTls);
            }
            """
        },
        {
            "an object in an object that is there", "SESA103",
            """
            public sealed class Mailer
            {
                public void Open(SmtpClient client, IConfiguration configuration)
                {
                    var options = new MailOptions { Server = new ServerOptions() };
                    configuration.Bind("Mail", options);
                    client.Connect(options.Server.Host, options.Server.Port, SecureSocketOptions.StartTls);
                }
            }
            """
        },
        {
            "the value of a section", "SESA103",
            """
            public sealed class Mailer
            {
                public void Open(SmtpClient client, IConfiguration configuration) =>
                    client.Connect(configuration.GetSection("Mail:Host").Value, int.Parse(configuration.GetSection("Mail").GetSection("Port").Value!), SecureSocketOptions.StartTls);
            }
            """
        },
        {
            "a value that may be missing", "SESA103",
            """
            public sealed class Mailer
            {
                public void Open(SmtpClient client, IConfiguration configuration) =>
                    client.Connect(configuration["Mail:Host"], configuration.GetValue<int?>("Mail:Port") ?? 587, SecureSocketOptions.StartTls);
            }
            """
        },
        {
            "versions in a list", "SESA201",
            """
            public sealed class Mailer
            {
                public void Open(SmtpClient client, IConfiguration configuration)
                {
                    client.SslProtocols = configuration.GetValue<SslProtocols>("Mail:Versions");
                    client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
                }
            }
            """
        },
        {
            "options that code changes as well", "SESA103",
            """
            public sealed class Mailer(IOptions<MailOptions> options)
            {
                public static void Add(IServiceCollection services, IConfiguration configuration) =>
                    services.AddOptions<MailOptions>().Bind(configuration.GetSection("Mail")).Configure(o => o.Name = "shop");
                public void Open(SmtpClient client) => client.Connect(options.Value.Host, options.Value.Port, SecureSocketOptions.StartTls);
            }
            """
        },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_wrong_value_is_found_and_a_right_one_is_silent(string way, string rule, string code)
    {
        TestContext.Current.TestOutputHelper!.WriteLine(way);
        Assert.Equal([rule], await FoundAsync(code, "465", "Tls11, 3072"));
        Assert.Empty(await FoundAsync(code, "587", "Tls12, 12288"));
    }

    // What code may do to options later is not known.
    [Theory]
    [InlineData("services.Configure<MailOptions>(configuration.GetSection(\"Mail\")); services.PostConfigure<MailOptions>(o => o.Port = 587);")]
    [InlineData("services.AddOptions<MailOptions>().Bind(configuration.GetSection(\"Mail\")).Configure<IConfiguration>((o, c) => o.Port = 587);")]
    [InlineData("services.AddOptions<MailOptions>().Bind(configuration.GetSection(\"Mail\")).PostConfigure(o => o.Port = 587);")]
    public async Task Options_that_are_changed_later_are_not_judged(string registration) => Assert.Empty(await FoundAsync($$"""
        public sealed class Mailer(IOptions<MailOptions> options)
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) { {{registration}} }
            public void Open(SmtpClient client) => client.Connect(options.Value.Host, options.Value.Port, SecureSocketOptions.StartTls);
        }
        """, "465", "None"));

    private static async Task<IEnumerable<string>> FoundAsync(string code, string port, string versions)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = TestCompilation.Create([("Mailer.cs", $$"""
            using System.Security.Authentication;
            using MailKit.Net.Smtp;
            using MailKit.Security;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Options;

            {{code}}

            public sealed class MailOptions
            {
                public string Name { get; set; } = "";
                public string Host { get; set; } = "";
                public int Port { get; set; }
                public ServerOptions Server { get; set; } = null!;
            }

            public sealed class ServerOptions
            {
                public string Host { get; set; } = "";
                public int Port { get; set; }
            }
            """)]);
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await TestCompilation.AnalyzeAsync(compilation, [("/project/appsettings.json", Settings.Replace("PORT", port).Replace("VERSIONS", versions))], cancellation: cancellation);
        return found.Where(d => d.Location.SourceTree is not null).Select(d => d.Id);
    }
}
