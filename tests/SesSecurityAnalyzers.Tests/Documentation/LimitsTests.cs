using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.CodeFixes;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Documentation;

/// <summary>What the rules do not see, as their pages say. Beside most of it stands the nearest thing that they do see.</summary>
public sealed class LimitsTests
{
    private const string Ses = "email-smtp.eu-west-1.amazonaws.com";

    [Fact]
    public void Every_line_under_Limits_has_its_test()
    {
        var lines = RuleCatalog.All.SelectMany(rule => Lines(rule.Id).Select(line => (rule.Id, Line: line))).ToList();
        var tests = typeof(LimitsTests).GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(m => m.GetCustomAttribute<LimitAttribute>() is not null).ToList();
        Assert.All(tests, test => Assert.StartsWith($"Misses_{test.GetCustomAttribute<LimitAttribute>()!.Rule}_", test.Name, StringComparison.Ordinal));
        Assert.All(tests.Select(test => test.GetCustomAttribute<LimitAttribute>()!), limit => Assert.Single(lines, line => line.Id == limit.Rule && line.Line.StartsWith(limit.Line, StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.Contains(tests, test => test.GetCustomAttribute<LimitAttribute>() is var limit && limit!.Rule == line.Id && line.Line.StartsWith(limit.Line, StringComparison.Ordinal)));
    }

    [Fact]
    [Limit("SESA101", "A host, or a switch, that comes from outside the compilation")]
    public async Task Misses_SESA101_where_host_or_switch_comes_from_outside()
    {
        await ReportsAsync("", Net("""new SmtpClient(Environment.GetEnvironmentVariable("SMTP_HOST"), 587) { EnableSsl = false }"""));
        await ReportsAsync("", Net($$"""new SmtpClient("{{Ses}}", 587) { EnableSsl = bool.Parse(Environment.GetEnvironmentVariable("SMTP_TLS")!) }"""));
        await ReportsAsync("SESA101", Net($$"""new SmtpClient("{{Ses}}", 587) { EnableSsl = false }"""));
    }

    [Fact]
    [Limit("SESA101", "Whether the tunnel or proxy in between encrypts")]
    public Task Misses_SESA101_that_a_tunnel_encrypts() =>
        ReportsAsync("SESA101", Fix.MailKit($$"""
            using var client = new SmtpClient { ProxyClient = new MailKit.Net.Proxy.HttpsProxyClient("tunnel.example", 443) };
            client.Connect("{{Ses}}", 587, SecureSocketOptions.None);
            """));

    [Fact]
    [Limit("SESA101", "A client that writes mail to a pickup folder")]
    public Task Misses_SESA101_of_a_client_that_writes_to_a_folder() =>
        ReportsAsync("", Net($$"""new SmtpClient("{{Ses}}", 587) { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = "/var/mail" }"""));

    [Fact]
    [Limit("SESA102", "A check of `IsSecure` or `IsEncrypted` counts only in the method that connects")]
    public async Task Misses_SESA102_that_a_caller_checks_the_connection()
    {
        await ReportsAsync("SESA102", """
            using MailKit.Net.Smtp;
            using MailKit.Security;

            public static class Mailer
            {
                public static void Send(MimeKit.MimeMessage message)
                {
                    using var client = new SmtpClient();
                    Open(client);
                    if (!client.IsSecure)
                        throw new InvalidOperationException();
                    client.Send(message);
                }

                private static void Open(SmtpClient client) => client.Connect("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable);
            }
            """);
        await ReportsAsync("", Fix.MailKit($$"""
            using var client = new SmtpClient();
            client.Connect("{{Ses}}", 587, SecureSocketOptions.StartTlsWhenAvailable);
            if (!client.IsSecure)
                throw new InvalidOperationException();
            client.Send(message);
            """));
    }

    [Fact]
    [Limit("SESA102", "`Auto` with a port that is not known")]
    public async Task Misses_SESA102_of_Auto_where_the_port_is_not_known()
    {
        await ReportsAsync("", Connect("""int.Parse(Environment.GetEnvironmentVariable("SMTP_PORT")!)""", "Auto"));
        await ReportsAsync("SESA102", Connect("587", "Auto"));
    }

    [Fact]
    [Limit("SESA103", "Port or mode that is not known")]
    public async Task Misses_SESA103_where_port_or_mode_is_not_known()
    {
        await ReportsAsync("", Connect("""int.Parse(Environment.GetEnvironmentVariable("SMTP_PORT")!)""", "SslOnConnect"));
        await ReportsAsync("", Fix.MailKit($$"""
            using var client = new SmtpClient();
            client.Connect("{{Ses}}", 465, Enum.Parse<SecureSocketOptions>(Environment.GetEnvironmentVariable("SMTP_MODE")!));
            """));
        await ReportsAsync("SESA103", Connect("""int.Parse(Environment.GetEnvironmentVariable("SMTP_PORT")!)""", "SslOnConnect", "a1b2c3.fjqz.mail-manager-smtp.amazonaws.com"));
    }

    [Fact]
    [Limit("SESA103", "Where both depend on the same condition")]
    public async Task Misses_SESA103_that_two_conditions_mean_the_same()
    {
        const string Both = """
            var count = message.To.Count;
            using var client = new SmtpClient();
            client.Connect("email-smtp.eu-west-1.amazonaws.com", count > 0 ? 465 : 587, {0} ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
            """;
        await ReportsAsync("SESA103", Fix.MailKit(Both.Replace("{0}", "count * 2 > 0", StringComparison.Ordinal)));
        await ReportsAsync("", Fix.MailKit(Both.Replace("{0}", "count > 0", StringComparison.Ordinal)));
    }

    [Fact]
    [Limit("SESA104", "A port that is not known")]
    public Task Misses_SESA104_where_the_port_is_not_known() =>
        ReportsAsync("", Connect("""int.Parse(Environment.GetEnvironmentVariable("SMTP_PORT")!)""", "StartTls"));

    [Fact]
    [Limit("SESA104", "Whether a firewall lets the port through")]
    public Task Misses_SESA104_that_a_firewall_is_in_the_way() => ReportsAsync("", Connect("2587", "StartTls"));

    [Fact]
    [Limit("SESA105", "The list of regions has the date")]
    public async Task Misses_SESA105_regions_newer_than_its_list()
    {
        Assert.Matches(@"^\d{4}-\d{2}$", SesRegions.AsOf);
        Assert.Contains($"list of {SesRegions.AsOf}", await File.ReadAllTextAsync(Repository.Combine("docs", "rules", "SESA105.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await ReportsAsync("SESA105", Connect("587", "StartTls", "email-smtp.eu-west-9.amazonaws.com"));
    }

    [Fact]
    [Limit("SESA105", "Names under `.amazonaws.com.cn`")]
    public async Task Misses_SESA105_in_China()
    {
        await ReportsAsync("", Connect("587", "StartTls", "email-smtp.cn-north-1.amazonaws.com.cn"));
        await ReportsAsync("SESA101", Connect("587", "None", "email-smtp.cn-north-1.amazonaws.com.cn"));
    }

    [Fact]
    [Limit("SESA105", "In free-form JSON the API's name")]
    public async Task Misses_SESA105_of_a_name_that_may_be_right_where_it_stands()
    {
        await ReportsOfFileAsync("", """{ "Aws": { "Endpoint": "email.eu-west-1.amazonaws.com" } }""");
        await ReportsOfFileAsync("SESA105", """{ "Mail": { "SmtpHost": "email.eu-west-1.amazonaws.com" } }""");
    }

    [Fact]
    [Limit("SESA106", "Where the program will run")]
    public Task Misses_SESA106_that_the_program_runs_elsewhere() => ReportsAsync("SESA106", "// Runs in our own cellar.\n" + Connect("25", "StartTls"));

    [Fact]
    [Limit("SESA106", "In free-form JSON port 25")]
    public Task Misses_SESA106_in_free_form_JSON() =>
        ReportsOfFileAsync("", $$"""{ "Smtp": { "Host": "{{Ses}}", "Port": 25, "SecureSocketOptions": "StartTls" } }""");

    [Fact]
    [Limit("SESA201", "What the operating system allows")]
    public Task Misses_SESA201_that_the_system_allows_old_versions() => ReportsAsync("", Versions("SslProtocols.None"));

    [Fact]
    [Limit("SESA201", "`ServicePointManager.SecurityProtocol |= x`")]
    public async Task Misses_SESA201_what_was_in_the_set_that_is_added_to()
    {
        const string Adds = """
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.{0};
            using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
            client.Send(message);
            """;
        await ReportsAsync("", Fix.SystemNetMail(Adds.Replace("{0}", "Tls12", StringComparison.Ordinal)));
        await ReportsAsync("SESA201", Fix.SystemNetMail(Adds.Replace("{0}", "Tls11", StringComparison.Ordinal)));
    }

    [Fact]
    [Limit("SESA202", "Nothing is reported unless the chosen set")]
    public async Task Misses_SESA202_where_the_chosen_set_has_no_deprecated_version()
    {
        await ReportsAsync("SESA201", Versions("SslProtocols.Tls11 | SslProtocols.Tls12"));
        await ReportsAsync("SESA202", Versions("SslProtocols.Tls11 | SslProtocols.Tls12"), "ses_security.protocol_edition = 2018-02");
    }

    [Fact]
    [Limit("SESA203", "`ServicePointManager.SecurityProtocol |= x` adds")]
    public async Task Misses_SESA203_of_what_only_adds()
    {
        const string Sets = """
            ServicePointManager.SecurityProtocol {0} SecurityProtocolType.Tls12;
            using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587) { EnableSsl = true };
            client.Send(message);
            """;
        await ReportsAsync("", Fix.SystemNetMail(Sets.Replace("{0}", "|=", StringComparison.Ordinal)));
        await ReportsAsync("SESA203", Fix.SystemNetMail(Sets.Replace("{0}", "=", StringComparison.Ordinal)));
    }

    [Fact]
    [Limit("SESA203", "In edition `2018-02`")]
    public async Task Misses_SESA203_that_deprecated_versions_are_left_out()
    {
        await ReportsAsync("", Versions("SslProtocols.Tls12"), "ses_security.protocol_edition = 2018-02");
        await ReportsAsync("SESA203", Versions("SslProtocols.Tls12"));
    }

    [Fact]
    [Limit("SESA301", "Reported is a callback that can only return true")]
    public async Task Misses_SESA301_of_a_callback_that_decides_badly()
    {
        await ReportsAsync("", Callback("(_, _, _, errors) => errors != System.Net.Security.SslPolicyErrors.RemoteCertificateNotAvailable"));
        await ReportsAsync("SESA301", Callback("(_, _, _, errors) => true"));
    }

    [Fact]
    [Limit("SESA302", "Reported is what is written out")]
    public async Task Misses_SESA302_that_a_default_does_not_check()
    {
        const string Stream = """
            using System.Net.Security;
            using System.Net.Sockets;

            public static class Mailer
            {
                public static SslStream Open()
                {
                    var tcp = new TcpClient("email-smtp.eu-west-1.amazonaws.com", 465);
                    var stream = new SslStream(tcp.GetStream());
                    stream.AuthenticateAsClient({0});
                    return stream;
                }
            }
            """;
        await ReportsAsync("", Stream.Replace("{0}", "\"" + Ses + "\"", StringComparison.Ordinal));
        await ReportsAsync("SESA302", Stream.Replace("{0}", "\"" + Ses + "\", null, checkCertificateRevocation: false", StringComparison.Ordinal));
    }

    [Fact]
    [Limit("SESA303", "Both names must be known")]
    public async Task Misses_SESA303_where_a_name_or_region_is_not_known()
    {
        await ReportsAsync("", Named("host", "\"localhost\""));
        await ReportsAsync("", Named("$\"email-smtp.{host}.amazonaws.com\"", "\"email-smtp.us-east-1.amazonaws.com\""));
        await ReportsAsync("SESA303", Named("\"" + Ses + "\"", "\"email-smtp.us-east-1.amazonaws.com\""));
    }

    [Fact]
    [Limit("SESA401", "A URL that comes from the environment")]
    public async Task Misses_SESA401_of_a_URL_from_the_environment()
    {
        await ReportsAsync("", Api("""ServiceURL = Environment.GetEnvironmentVariable("AWS_ENDPOINT_URL_SESV2")"""), stub: "aws");
        await ReportsAsync("SESA401", Api("""ServiceURL = "http://email.eu-west-1.amazonaws.com" """), stub: "aws");
    }

    [Fact]
    [Limit("SESA401", "Beside a `ServiceURL`")]
    public async Task Misses_SESA401_of_UseHttp_beside_a_URL()
    {
        await ReportsAsync("", Api("""ServiceURL = "https://email.eu-west-1.amazonaws.com", UseHttp = true"""), stub: "aws");
        await ReportsAsync("SESA401", Api("RegionEndpoint = Amazon.RegionEndpoint.EUWest1, UseHttp = true"), stub: "aws");
    }

    [Fact]
    [Limit("SESA501", "Policies set in the console")]
    public Task Misses_SESA501_that_a_policy_is_set_elsewhere() =>
        ReportsAsync("SESA501", """
            using Amazon.SimpleEmailV2;
            using Amazon.SimpleEmailV2.Model;

            // The stack's template requires TLS of this set afterwards.
            public sealed class Provisioner(IAmazonSimpleEmailServiceV2 ses)
            {
                public Task CreateAsync() => ses.CreateConfigurationSetAsync(new CreateConfigurationSetRequest { ConfigurationSetName = "orders", DeliveryOptions = new DeliveryOptions { SendingPoolName = "orders" } });
            }
            """, stub: "aws");

    [Fact]
    [Limit("SESA501", "Receipt rules")]
    public Task Misses_SESA501_of_receipt_rules() =>
        ReportsAsync("", """
            using Amazon.SimpleEmail;

            public static class Receiving
            {
                public static Amazon.SimpleEmail.Model.ReceiptRule Rule() => new() { Name = "inbox", TlsPolicy = TlsPolicy.Optional };
            }
            """, stub: "aws");

    [Fact]
    [Limit("SESA601", "A password that is put together at run time")]
    public async Task Misses_SESA601_of_a_password_that_is_put_together()
    {
        await ReportsAsync("", Password("""new string("drowssap-terces".Reverse().ToArray())"""));
        await ReportsAsync("SESA601", Password("\"secret-password\""));
    }

    [Fact]
    [Limit("SESA601", "Constants that never reach an SES client")]
    public Task Misses_SESA601_of_a_constant_that_reaches_no_client() =>
        ReportsAsync("", """
            public static class Secrets
            {
                public const string SmtpPassword = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";
            }
            """);

    [Fact]
    [Limit("SESA602", "Told by shape")]
    public async Task Misses_SESA602_of_temporary_keys()
    {
        await ReportsAsync("SESA601", Password("\"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"", "\"ASIAIOSFODNN7EXAMPLE\""));
        await ReportsAsync("SESA601 SESA602", Password("\"wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\"", "\"AKIAIOSFODNN7EXAMPLE\""));
    }

    [Fact]
    [Limit("SESA901", "For an option there is no place to point at")]
    public async Task Misses_SESA901_the_place_of_an_option()
    {
        var found = Assert.Single(await DiagnosticsAsync(Connect("587", "StartTls"), "ses_security.protocol_edition = 2019"));
        Assert.Equal(("SESA901", LocationKind.None), (found.Id, found.Location.Kind));
    }

    [Fact]
    [Limit("SESA901", "Comments and trailing commas in JSON")]
    public async Task Misses_SESA901_of_comments_and_trailing_commas()
    {
        await ReportsOfFileAsync("", $$"""{ "Smtp": { "Host": "{{Ses}}", /* STARTTLS */ "Port": 587, } } // the end""");
        await ReportsOfFileAsync("SESA901", $$"""{ "Smtp": { "Host": "{{Ses}}", "Port": 587,, } }""");
    }

    private static IEnumerable<string> Lines(string id) =>
        Regex.Match(File.ReadAllText(Repository.Combine("docs", "rules", id + ".md")), @"^## Limits\n(.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value
            .Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);

    private static string Net(string client) => Fix.SystemNetMail($"using var client = {client};\nclient.Send(message);");

    private static string Connect(string port, string mode, string host = Ses) =>
        Fix.MailKit($"using var client = new SmtpClient();\nclient.Connect(\"{host}\", {port}, SecureSocketOptions.{mode});");

    private static string Versions(string versions) => Fix.MailKit($$"""
        using var client = new SmtpClient { SslProtocols = {{versions.Replace("SslProtocols.", "System.Security.Authentication.SslProtocols.", StringComparison.Ordinal)}} };
        client.Connect("{{Ses}}", 587, SecureSocketOptions.StartTls);
        """);

    private static string Callback(string callback) => Fix.MailKit($$"""
        using var client = new SmtpClient { ServerCertificateValidationCallback = {{callback}} };
        client.Connect("{{Ses}}", 587, SecureSocketOptions.StartTls);
        """);

    private static string Named(string host, string name) => $$"""
        using System.Net.Security;
        using System.Net.Sockets;

        public static class Mailer
        {
            public static SslStream Open(string host)
            {
                var tcp = new TcpClient({{host}}, 465);
                var stream = new SslStream(tcp.GetStream());
                stream.AuthenticateAsClient({{name}});
                return stream;
            }
        }
        """;

    private static string Api(string settings) => $$"""
        using Amazon.SimpleEmailV2;

        public static class Clients
        {
            public static IAmazonSimpleEmailServiceV2 Create() => new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config { {{settings}} });
        }
        """;

    private static string Password(string password, string user = "user") => Fix.MailKit($$"""
        using var client = new SmtpClient();
        client.Connect("{{Ses}}", 587, SecureSocketOptions.StartTls);
        client.Authenticate({{user}}, {{password}});
        """);

    private static async Task ReportsAsync(string ids, string code, string? option = null, string? stub = null) =>
        Assert.Equal(ids, Ids(await DiagnosticsAsync(code, option, stub)));

    private static async Task ReportsOfFileAsync(string ids, string json)
    {
        var compilation = TestCompilation.Create([("Empty.cs", "internal static class Empty { }")], []);
        Assert.Equal(ids, Ids(await TestCompilation.AnalyzeAsync(compilation, [("appsettings.json", json)], null, TestContext.Current.CancellationToken)));
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync(string code, string? option = null, string? stub = null)
    {
        var compilation = TestCompilation.Create([("Mailer.cs", code)], stub is null ? [] : [stub]);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity == DiagnosticSeverity.Error);
        return [.. await TestCompilation.AnalyzeAsync(compilation, null, option is null ? null : "[*.cs]\n" + option, TestContext.Current.CancellationToken)];
    }

    private static string Ids(IEnumerable<Diagnostic> diagnostics) => string.Join(' ', diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
}
