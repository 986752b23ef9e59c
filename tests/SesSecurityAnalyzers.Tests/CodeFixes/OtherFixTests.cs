using Microsoft.CodeAnalysis;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

/// <summary>Endpoints, versions, certificates, the API, the receiver.</summary>
public sealed class OtherFixTests
{
    [Theory]
    [InlineData("email.eu-west-1.amazonaws.com")]
    [InlineData("email-smtp-eu-west-1.amazonaws.com")]
    [InlineData("inbound-smtp.eu-west-1.amazonaws.com")]
    public Task Uses_the_endpoint_of_the_region(string host) => Fix.ExpectAsync("SESA105",
        Fix.MailKit($"using var client = new SmtpClient();\nclient.Connect(@\"{host}\", 587, SecureSocketOptions.StartTls);"),
        Fix.MailKit("using var client = new SmtpClient();\nclient.Connect(@\"email-smtp.eu-west-1.amazonaws.com\", 587, SecureSocketOptions.StartTls);"));

    [Fact]
    public Task Offers_no_endpoint_where_the_region_has_none() => Fix.OffersNoneAsync("SESA105",
        Fix.MailKit("using var client = new SmtpClient();\nclient.Connect(\"email-smtp.amazonaws.com\", 587, SecureSocketOptions.StartTls);"));

    private static string Versions(string value) => Fix.MailKit($$"""
        using var client = new SmtpClient { SslProtocols = {{value}} };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        """).Replace("using System.Net;", "using System.Security.Authentication;", StringComparison.Ordinal);

    [Theory]
    [InlineData("SESA201", "(SslProtocols)768")]
    [InlineData("SESA201", "(SslProtocols)(192 | 3072)")]
    [InlineData("SESA203", "SslProtocols.Tls12")]
    public async Task Lets_the_system_choose_or_allows_all(string id, string before)
    {
        await Fix.ExpectAsync(id, Versions(before), Versions("SslProtocols.None"));
        await Fix.ExpectAsync(id, Versions(before), Versions("SslProtocols.Tls12 | SslProtocols.Tls13"), choice: 1);
    }

    private const string ServicePoint = """
        ServicePointManager.SecurityProtocol = (SecurityProtocolType)768; // old proxy
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
        client.Send(message);
        """;

    [Fact]
    public Task Lets_the_system_choose_for_the_whole_process() => Fix.ExpectAsync("SESA201",
        Fix.SystemNetMail(ServicePoint), Fix.SystemNetMail(ServicePoint.Replace("(SecurityProtocolType)768", "SecurityProtocolType.SystemDefault")));

    [Fact]
    public Task Takes_out_what_is_added() => Fix.ExpectAsync("SESA201",
        Fix.SystemNetMail(ServicePoint.Replace(" = (", " |= (").Replace(" // old proxy", "")),
        Fix.SystemNetMail(string.Join('\n', ServicePoint.Split('\n').Skip(1))));

    [Fact]
    public Task Takes_a_callback_out_and_leaves_the_comment() => Fix.ExpectAsync("SESA301",
        Fix.MailKit("""
            using var client = new SmtpClient();
            // The proxy has a certificate of its own.
            client.ServerCertificateValidationCallback = (s, c, h, e) => true;
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            // The proxy has a certificate of its own.
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """));

    [Fact]
    public Task Takes_a_callback_out_of_a_branch() => Fix.ExpectAsync("SESA301",
        Fix.MailKit("""
            using var client = new SmtpClient();
            if (user == "dev")
                client.ServerCertificateValidationCallback = (s, c, h, e) => true;
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            if (user == "dev")
                { }
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """));

    [Theory]
    [InlineData("new SmtpClient { ServerCertificateValidationCallback = (s, c, h, e) => true }", "new SmtpClient { }")]
    [InlineData("new SmtpClient() { ServerCertificateValidationCallback = (s, c, h, e) => true }", "new SmtpClient()")]
    [InlineData("new SmtpClient { ServerCertificateValidationCallback = (s, c, h, e) => true, Timeout = 5 }", "new SmtpClient { Timeout = 5 }")]
    [InlineData("new SmtpClient { Timeout = 5, ServerCertificateValidationCallback = (s, c, h, e) => true }", "new SmtpClient { Timeout = 5 }")]
    [InlineData("new SmtpClient\n{\n    Timeout = 5, // short\n    ServerCertificateValidationCallback = (s, c, h, e) => true\n}", "new SmtpClient\n{\n    Timeout = 5 // short\n}")]
    public Task Takes_a_callback_out_of_an_initializer(string before, string after) => Fix.ExpectAsync("SESA301",
        Fix.MailKit($"using var client = {before};\nclient.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.StartTls);"),
        Fix.MailKit($"using var client = {after};\nclient.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.StartTls);"));

    [Theory]
    [InlineData("new SmtpClient\n{\n    // The proxy has its own.\n    ServerCertificateValidationCallback = (s, c, h, e) => true,\n    Timeout = 5\n}", "new SmtpClient\n{\n    // The proxy has its own.\n    Timeout = 5\n}")]
    [InlineData("new SmtpClient\n{\n    Timeout = 5,\n    // The proxy has its own.\n    ServerCertificateValidationCallback = (s, c, h, e) => true\n}", "new SmtpClient\n{\n    Timeout = 5\n    // The proxy has its own.\n}")]
    public Task Leaves_the_comment_in_an_initializer(string before, string after) => Fix.ExpectAsync("SESA301",
        Fix.MailKit($"using var client = {before};\nclient.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.StartTls);"),
        Fix.MailKit($"using var client = {after};\nclient.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.StartTls);"));

    private static string Options(string mode) => $$"""
        using FluentEmail.MailKitSmtp;
        using MailKit.Security;

        public static class Mail
        {
            public static MailKitSender Create()
            {
                var options = new SmtpClientOptions { Server = "email-smtp.us-east-1.amazonaws.com", Port = 587 };
                options.{{mode}};
                return new MailKitSender(options);
            }
        }
        """;

    // The bool can say no more than TLS from the first byte, or TLS where it is offered.
    [Fact]
    public Task Writes_to_the_property_that_can_say_it() => Fix.ExpectAsync("SESA102",
        Options("UseSsl = false"), Options("SocketOptions = SecureSocketOptions.StartTls"), stubs: ["fluentemail"]);

    [Fact]
    public Task Takes_a_callback_out_of_a_lambda() => Fix.ExpectAsync("SESA301",
        Fix.MailKit("""
            System.Action<SmtpClient> configure = c => c.ServerCertificateValidationCallback = (s, _, h, e) => true;
            using var client = new SmtpClient();
            configure(client);
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """),
        Fix.MailKit("""
            System.Action<SmtpClient> configure = c => { };
            using var client = new SmtpClient();
            configure(client);
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """));

    [Fact]
    public Task Takes_a_local_function_with_it_that_nothing_else_calls() => Fix.ExpectAsync("SESA301",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.ServerCertificateValidationCallback = Accept;
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            bool Accept(object s, object? c, object? h, System.Net.Security.SslPolicyErrors e) => true;
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """));

    [Fact]
    public Task Takes_what_only_that_function_read_with_it() => Fix.ExpectAsync("SESA301",
        Fix.MailKit("""
            const bool lax = true;
            using var client = new SmtpClient();
            client.ServerCertificateValidationCallback = Accept;
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            bool Accept(object s, object? c, object? h, System.Net.Security.SslPolicyErrors e) => lax || Always();
            static bool Always() => true;
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """));

    [Theory]
    [InlineData("(SecurityProtocolType)old")]
    [InlineData("(SecurityProtocolType)(old | old)")]
    public Task Takes_a_constant_with_it_that_stood_in_an_expression(string versions) => Fix.ExpectAsync("SESA201",
        Fix.SystemNetMail("const int old = 768;\n" + ServicePoint.Replace("(SecurityProtocolType)768", versions)),
        Fix.SystemNetMail(ServicePoint.Replace("(SecurityProtocolType)768", "SecurityProtocolType.SystemDefault")));

    [Fact]
    public Task Leaves_the_revocation_check_on() => Fix.ExpectAsync("SESA302",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.CheckCertificateRevocation = false;
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """));

    private static string Stream(string host, string name) => $$"""
        using System.Net.Security;
        using System.Net.Sockets;

        public static class Raw
        {
            public static void Open(string user)
            {
                const string host = "email-smtp.us-east-1.amazonaws.com";
                using var tcp = new TcpClient({{host}}, 465);
                using var tls = new SslStream(tcp.GetStream());
                tls.AuthenticateAsClient({{name}});
                System.Console.WriteLine(host + user);
            }
        }
        """;

    [Fact]
    public async Task Checks_against_the_connected_host()
    {
        await Fix.ExpectAsync("SESA303", Stream("host", "\"email-smtp.eu-west-1.amazonaws.com\""), Stream("host", "host"));
        await Fix.ExpectAsync("SESA303", Stream("\"email-smtp.us-east-1.amazonaws.com\"", "\"email-smtp.eu-west-1.amazonaws.com\""), Stream("\"email-smtp.us-east-1.amazonaws.com\"", "\"email-smtp.us-east-1.amazonaws.com\""));
    }

    // On each way the variable is the connected host, whatever name was checked before.
    [Fact]
    public async Task Checks_against_the_host_of_every_path()
    {
        static string Paths(string name) => Stream("host", name).Replace("const string host = \"email-smtp.us-east-1.amazonaws.com\"", "var host = user == \"a\" ? \"email-smtp.us-east-1.amazonaws.com\" : \"email-smtp.eu-west-1.amazonaws.com\"", StringComparison.Ordinal);
        await Fix.ExpectAsync("SESA303", Paths("user == \"a\" ? \"email-smtp.eu-west-1.amazonaws.com\" : \"email-smtp.us-east-1.amazonaws.com\""), Paths("host"));
    }

    private static string Api(string members) => $$"""
        using Amazon.SimpleEmailV2;

        public static class Client
        {
            public static IAmazonSimpleEmailServiceV2 Create(string region) => new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config { {{members}} });
        }
        """;

    [Theory]
    [InlineData("MaxErrorRetry = 3, UseHttp = true", "MaxErrorRetry = 3")]
    [InlineData("ServiceURL = \"http://email.eu-west-1.amazonaws.com\"", "ServiceURL = \"https://email.eu-west-1.amazonaws.com\"")]
    [InlineData("ServiceURL = $\"http://email.{region}.amazonaws.com/\"", "ServiceURL = $\"https://email.{region}.amazonaws.com/\"")]
    public Task Calls_the_API_over_https(string before, string after) => Fix.ExpectAsync("SESA401", Api(before), Api(after), stubs: ["aws"]);

    [Theory]
    [InlineData("new DeliveryOptions { TlsPolicy = TlsPolicy.OPTIONAL }", "new DeliveryOptions { TlsPolicy = TlsPolicy.REQUIRE }")]
    [InlineData("new DeliveryOptions { SendingPoolName = \"a\" }", "new DeliveryOptions { SendingPoolName = \"a\", TlsPolicy = TlsPolicy.REQUIRE }")]
    [InlineData("new DeliveryOptions()", "new DeliveryOptions() { TlsPolicy = TlsPolicy.REQUIRE }")]
    public Task Requires_TLS_towards_the_receiver(string before, string after) => Fix.ExpectAsync("SESA501", Delivery(before), Delivery(after), stubs: ["aws"]);

    private static string Delivery(string creation) => $$"""
        using Amazon.SimpleEmailV2;
        using Amazon.SimpleEmailV2.Model;

        public static class Sets
        {
            public static DeliveryOptions Options() => {{creation}};
        }
        """;
}
