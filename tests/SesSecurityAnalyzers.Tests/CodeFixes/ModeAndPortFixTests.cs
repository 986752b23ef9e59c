using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

public sealed class ModeAndPortFixTests
{
    private const string Before = """
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.SslOnConnect);
        """;

    [Fact]
    public Task Changes_the_mode() => Fix.ExpectAsync("SESA103", Fix.MailKit(Before), Fix.MailKit(Before.Replace("SslOnConnect", "StartTls")));

    [Fact]
    public Task Changes_the_port() => Fix.ExpectAsync("SESA103", Fix.MailKit(Before), Fix.MailKit(Before.Replace("587", "465")), choice: 1);

    [Fact]
    public Task Changes_the_port_of_a_client_that_cannot_wrap() => Fix.ExpectAsync("SESA103",
        Fix.SystemNetMail("""
            var port = 465;
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", port) { EnableSsl = true };
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            var port = 587;
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", port) { EnableSsl = true };
            client.Send(message);
            """));

    [Fact]
    public Task Changes_the_port_of_the_caller_that_is_wrong() => Fix.ExpectAsync("SESA103",
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;

        public sealed class Mailer
        {
            public void Enrol() => Send(465);

            public void Remind() => Send(587);

            private static void Send(int port)
            {
                using var client = new SmtpClient();
                client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.StartTls);
            }
        }
        """,
        """
        using MailKit.Net.Smtp;
        using MailKit.Security;

        public sealed class Mailer
        {
            public void Enrol() => Send(587);

            public void Remind() => Send(587);

            private static void Send(int port)
            {
                using var client = new SmtpClient();
                client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.StartTls);
            }
        }
        """);

    [Fact]
    public Task Changes_both_branches_of_a_crossed_pair() => Fix.ExpectAsync("SESA103",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", user == "" ? 465 : 587, user == "" ? SecureSocketOptions.StartTls : SecureSocketOptions.SslOnConnect);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", user == "" ? 465 : 587, user == "" ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
            """));

    [Fact]
    public Task Uses_the_wrapper_port_where_STARTTLS_cannot_be_said() => Fix.ExpectAsync("SESA102",
        """
        using Serilog;
        using Serilog.Sinks.Email;

        public static class Logging
        {
            public static void Configure() => new LoggerConfiguration().WriteTo.Email(new EmailConnectionInfo { MailServer = "email-smtp.us-east-1.amazonaws.com", Port = 587, EnableSsl = false });
        }
        """,
        """
        using Serilog;
        using Serilog.Sinks.Email;

        public static class Logging
        {
            public static void Configure() => new LoggerConfiguration().WriteTo.Email(new EmailConnectionInfo { MailServer = "email-smtp.us-east-1.amazonaws.com", Port = 465, EnableSsl = true });
        }
        """,
        stubs: ["serilog"]);
}
