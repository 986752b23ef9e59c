using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

public sealed class PortFixTests
{
    [Fact]
    public Task Uses_587() => Fix.ExpectAsync("SESA104",
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com") { EnableSsl = true };
            client.Port = 2525 /* as ever */;
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com") { EnableSsl = true };
            client.Port = 587 /* as ever */;
            client.Send(message);
            """));

    [Fact]
    public Task Uses_465_in_wrapper_mode() => Fix.ExpectAsync("SESA104",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 4465, SecureSocketOptions.SslOnConnect);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
            """));

    [Theory]
    [InlineData("""new SmtpClient("email-smtp.us-east-1.amazonaws.com") { EnableSsl = true }""", """new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true }""")]
    [InlineData("""new SmtpClient { Host = "email-smtp.us-east-1.amazonaws.com", EnableSsl = true }""", """new SmtpClient { Host = "email-smtp.us-east-1.amazonaws.com", EnableSsl = true, Port = 587 }""")]
    public Task Gives_the_port_that_was_never_set(string before, string after) => Fix.ExpectAsync("SESA106",
        Fix.SystemNetMail($"using var client = {before};\nclient.Send(message);"),
        Fix.SystemNetMail($"using var client = {after};\nclient.Send(message);"));

    [Fact]
    public Task Gives_the_port_before_the_mode() => Fix.ExpectAsync("SESA106",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", options: SecureSocketOptions.StartTls);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, options: SecureSocketOptions.StartTls);
            """));

    [Theory]
    [InlineData("smtp://email-smtp.us-east-1.amazonaws.com?starttls=always", "smtp://email-smtp.us-east-1.amazonaws.com:587?starttls=always")]
    [InlineData("smtp://email-smtp.us-east-1.amazonaws.com:25/?starttls=always", "smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=always")]
    public Task Writes_it_into_the_uri(string before, string after) => Fix.ExpectAsync("SESA106",
        Fix.MailKit($"using var client = new SmtpClient();\nclient.Connect(new Uri(\"{before}\"));"),
        Fix.MailKit($"using var client = new SmtpClient();\nclient.Connect(new Uri(\"{after}\"));"));

    [Fact]
    public Task Changes_a_constant() => Fix.ExpectAsync("SESA106",
        """
        using System.Net.Mail;

        public static class Mailer
        {
            private const int Port = 25; // plain old SMTP

            public static void Send(MailMessage message)
            {
                using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", Port) { EnableSsl = true };
                client.Send(message);
            }
        }
        """,
        """
        using System.Net.Mail;

        public static class Mailer
        {
            private const int Port = 587; // plain old SMTP

            public static void Send(MailMessage message)
            {
                using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", Port) { EnableSsl = true };
                client.Send(message);
            }
        }
        """);

    private static string WithField(string field, string port) => $$"""
        using System.Net.Mail;

        public static class Mailer
        {
            private const string Host = "email-smtp.us-east-1.amazonaws.com";{{field}}

            private const int Offset = 2000;

            public static void Send(MailMessage message)
            {
                using var client = new SmtpClient(Host, {{port}}) { EnableSsl = true };
                client.Send(message);
            }
        }
        """;

    // The compiler would say that nobody reads it.
    [Fact]
    public Task Takes_a_field_with_it_that_nothing_else_reads() => Fix.ExpectAsync("SESA104",
        WithField("\n    private static readonly int Port = Offset + 525;", "Port"), WithField("", "587"));

    [Theory]
    [InlineData("\n    public static readonly int Port = Offset + 525;")]
    [InlineData("\n    /// <summary>As agreed with the provider.</summary>\n    private static readonly int Port = Offset + 525;\n    internal static int Next => Port + 1;")]
    public Task Leaves_a_field_that_may_be_read(string field) => Fix.ExpectAsync("SESA104", WithField(field, "Port"), WithField(field, "587"));
}
