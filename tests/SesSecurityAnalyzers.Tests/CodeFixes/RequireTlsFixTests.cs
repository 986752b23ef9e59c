using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

public sealed class RequireTlsFixTests
{
    [Fact]
    public Task Extends_nothing_but_the_creation_where_EnableSsl_was_never_set() => Fix.ExpectAsync("SESA101",
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587); // the relay
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true }; // the relay
            client.Send(message);
            """));

    [Fact]
    public Task Extends_an_initializer_line_by_line() => Fix.ExpectAsync("SESA101",
        Fix.SystemNetMail("""
            using var client = new SmtpClient
            {
                Host = "email-smtp.us-east-1.amazonaws.com", // SES
                Port = 587 // STARTTLS
            };
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            using var client = new SmtpClient
            {
                Host = "email-smtp.us-east-1.amazonaws.com", // SES
                Port = 587, // STARTTLS
                EnableSsl = true
            };
            client.Send(message);
            """));

    [Fact]
    public Task Extends_an_initializer_whose_brace_is_on_the_last_line() => Fix.ExpectAsync("SESA101",
        Fix.SystemNetMail("""
            using var client = new SmtpClient
            {
                Host = "email-smtp.us-east-1.amazonaws.com",
                Port = 587 };
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            using var client = new SmtpClient
            {
                Host = "email-smtp.us-east-1.amazonaws.com",
                Port = 587,
                EnableSsl = true };
            client.Send(message);
            """));

    [Fact]
    public Task Keeps_a_trailing_comma() => Fix.ExpectAsync("SESA101",
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587)
            {
                Timeout = 5000,
            };
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587)
            {
                Timeout = 5000,
                EnableSsl = true,
            };
            client.Send(message);
            """));

    [Fact]
    public Task Turns_the_assigned_value() => Fix.ExpectAsync("SESA101",
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.EnableSsl = /* for now */ false; // the relay
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.EnableSsl = /* for now */ true; // the relay
            client.Send(message);
            """));

    [Fact]
    public Task Changes_the_variable_that_only_the_client_reads() => Fix.ExpectAsync("SESA101",
        Fix.SystemNetMail("""
            var secure = false;
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.EnableSsl = secure;
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            var secure = true;
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            client.EnableSsl = secure;
            client.Send(message);
            """));

    [Fact]
    public Task Leaves_a_variable_alone_that_others_read() => Fix.ExpectAsync("SESA101",
        Fix.SystemNetMail("""
            var secure = false;
            Console.WriteLine(secure);
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = secure };
            client.Send(message);
            """),
        Fix.SystemNetMail("""
            var secure = false;
            Console.WriteLine(secure);
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
            client.Send(message);
            """));

    [Fact]
    public Task Names_the_mode_that_the_wrapper_port_asks_for() => Fix.ExpectAsync("SESA101",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.None);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
            """));

    [Fact]
    public Task Changes_only_the_branch_that_is_wrong() => Fix.ExpectAsync("SESA101",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, user.Length > 3 ? SecureSocketOptions.StartTls : SecureSocketOptions.None);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, user.Length > 3 ? SecureSocketOptions.StartTls : SecureSocketOptions.StartTls);
            """));

    [Fact]
    public Task Adds_the_mode_that_was_left_out() => Fix.ExpectAsync("SESA102",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
            """));

    [Fact]
    public Task Adds_it_by_name_where_the_port_was_left_out_too() => Fix.ExpectAsync("SESA102",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com");
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", options: SecureSocketOptions.StartTls);
            """));

    [Fact]
    public Task Adds_it_before_a_named_argument_and_in_the_layout_of_the_others() => Fix.ExpectAsync("SESA102",
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect(
                "email-smtp.us-east-1.amazonaws.com", // SES
                587,
                cancellationToken: default);
            """),
        Fix.MailKit("""
            using var client = new SmtpClient();
            client.Connect(
                "email-smtp.us-east-1.amazonaws.com", // SES
                587,
                SecureSocketOptions.StartTls,
                cancellationToken: default);
            """));

    [Theory]
    [InlineData("false", "SecureSocketOptions.StartTls")]
    [InlineData("useSsl: false", "options: SecureSocketOptions.StartTls")]
    public Task Takes_the_overload_that_can_say_it(string before, string after) => Fix.ExpectAsync("SESA102",
        Fix.MailKit($"""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, {before});
            """),
        Fix.MailKit($"""
            using var client = new SmtpClient();
            client.Connect("email-smtp.us-east-1.amazonaws.com", 587, {after});
            """));

    [Theory]
    [InlineData("SESA102", "smtp://email-smtp.us-east-1.amazonaws.com:587", "smtp://email-smtp.us-east-1.amazonaws.com:587?starttls=always")]
    [InlineData("SESA102", "smtp://email-smtp.us-east-1.amazonaws.com:587/?timeout=5", "smtp://email-smtp.us-east-1.amazonaws.com:587/?timeout=5&starttls=always")]
    [InlineData("SESA101", "smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=never&x=1", "smtp://email-smtp.us-east-1.amazonaws.com:587/?starttls=always&x=1")]
    [InlineData("SESA101", "smtp://email-smtp.us-east-1.amazonaws.com:465/?starttls=never", "smtps://email-smtp.us-east-1.amazonaws.com:465/")]
    public Task Writes_it_into_the_uri(string id, string before, string after) => Fix.ExpectAsync(id,
        Fix.MailKit($"""
            using var client = new SmtpClient();
            client.Connect(new Uri("{before}"));
            """),
        Fix.MailKit($"""
            using var client = new SmtpClient();
            client.Connect(new Uri("{after}"));
            """));

    [Fact]
    public Task Writes_it_into_a_uri_with_holes() => Fix.ExpectAsync("SESA102",
        Fix.MailKit("""
            var uri = new Uri($"smtp://email-smtp.{user}.amazonaws.com:587");
            using var client = new SmtpClient();
            client.Connect(uri);
            """),
        Fix.MailKit("""
            var uri = new Uri($"smtp://email-smtp.{user}.amazonaws.com:587?starttls=always");
            using var client = new SmtpClient();
            client.Connect(uri);
            """));

    [Fact]
    public Task Qualifies_the_mode_where_there_is_no_using() => Fix.ExpectAsync("SESA102",
        """
        public static class Mailer
        {
            public static void Open(MailKit.Net.Smtp.SmtpClient client) => client.Connect("email-smtp.us-east-1.amazonaws.com", 587);
        }
        """,
        """
        public static class Mailer
        {
            public static void Open(MailKit.Net.Smtp.SmtpClient client) => client.Connect("email-smtp.us-east-1.amazonaws.com", 587, MailKit.Security.SecureSocketOptions.StartTls);
        }
        """);

    [Fact]
    public Task Gives_FluentEmail_a_client_that_can_say_it() => Fix.ExpectAsync("SESA101",
        """
        using System.Net.Mail;
        using Microsoft.Extensions.DependencyInjection;

        public static class Registration
        {
            public static void Add(FluentEmailServicesBuilder builder) => builder.AddSmtpSender("email-smtp.us-east-1.amazonaws.com", 587);
        }
        """,
        """
        using System.Net.Mail;
        using Microsoft.Extensions.DependencyInjection;

        public static class Registration
        {
            public static void Add(FluentEmailServicesBuilder builder) => builder.AddSmtpSender(() => new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true });
        }
        """,
        stubs: ["fluentemail"]);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Fixes_all(FixAllScope scope) => Fix.ExpectAllAsync("SESA101",
        Fix.SystemNetMail("""
            using var one = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
            one.Send(message);
            using var two = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 2587) { EnableSsl = false };
            two.Send(message);
            """),
        Fix.SystemNetMail("""
            using var one = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
            one.Send(message);
            using var two = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 2587) { EnableSsl = true };
            two.Send(message);
            """),
        scope: scope);
}
