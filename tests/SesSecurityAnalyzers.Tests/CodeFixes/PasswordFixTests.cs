using Microsoft.CodeAnalysis;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

public sealed class PasswordFixTests
{
    private static string Mailer(string declaration, string password) => $$"""
        using System.Net;
        using System.Net.Mail;

        public static class Mailer
        {
            {{declaration}}

            public static void Send(MailMessage message)
            {
                using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
                client.Credentials = new NetworkCredential("user", {{password}});
                client.Send(message);
            }
        }
        """;

    [Fact]
    public Task Reads_it_where_it_stands() => Fix.ExpectAsync("SESA601",
        Mailer("", "\"xK9!pp7Qw\" /* rotate */"), Mailer("", "Environment.GetEnvironmentVariable(\"SES_SMTP_PASSWORD\") /* rotate */"));

    [Theory]
    [InlineData("private const string Password = \"xK9!pp7Qw\";", "private static readonly string Password = Environment.GetEnvironmentVariable(\"SES_SMTP_PASSWORD\") ?? throw new InvalidOperationException(\"SES_SMTP_PASSWORD is not set.\");")]
    [InlineData("private static string Password { get; } = \"xK9!pp7Qw\";", "private static string Password { get; } = Environment.GetEnvironmentVariable(\"SES_SMTP_PASSWORD\") ?? throw new InvalidOperationException(\"SES_SMTP_PASSWORD is not set.\");")]
    public Task Takes_it_out_of_its_declaration(string before, string after) => Fix.ExpectAsync("SESA601", Mailer(before, "Password"), Mailer(after, "Password"));

    // Its type allows null, but what reads it next relies on the value.
    [Theory]
    [InlineData("var password = user.Length > 0 ? null : user;\nif (password is null)\n    password = {0};")]
    [InlineData("string? password = {0};")]
    public Task A_variable_is_set_for_whoever_reads_it(string lines) => Fix.ExpectAsync("SESA601",
        Fix.MailKit(lines.Replace("{0}", "\"xK9!pp7Qw\"", StringComparison.Ordinal) + Authenticate),
        Fix.MailKit(lines.Replace("{0}", "Environment.GetEnvironmentVariable(\"SES_SMTP_PASSWORD\") ?? throw new InvalidOperationException(\"SES_SMTP_PASSWORD is not set.\")", StringComparison.Ordinal) + Authenticate));

    // One path of a choice is written, and its value is read at once.
    [Theory]
    [InlineData("var password = user == \"a\" ? {0} : user;", "var password = user == \"a\" ? ({0}) : user;")]
    [InlineData("var password = user switch { \"a\" => {0}, _ => user };", "var password = user switch { \"a\" => {0}, _ => user };")]
    [InlineData("var password = ({0});", "var password = ({0});")]
    public Task A_choice_is_read_as_it_was_set(string before, string after) => Fix.ExpectAsync("SESA601",
        Fix.MailKit(before.Replace("{0}", "\"xK9!pp7Qw\"", StringComparison.Ordinal) + Authenticate),
        Fix.MailKit(after.Replace("{0}", "Environment.GetEnvironmentVariable(\"SES_SMTP_PASSWORD\") ?? throw new InvalidOperationException(\"SES_SMTP_PASSWORD is not set.\")", StringComparison.Ordinal) + Authenticate));

    private const string Authenticate = """

        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate("user", password);
        client.Send(message);
        """;

    [Fact]
    public Task Asks_for_nothing_more_without_nullable_context() => Fix.ExpectAsync("SESA601",
        Mailer("private static readonly string Password = \"xK9!pp7Qw\";", "Password"), Mailer("private static readonly string Password = Environment.GetEnvironmentVariable(\"SES_SMTP_PASSWORD\");", "Password"),
        nullable: NullableContextOptions.Disable);

    [Fact]
    public Task Offers_none_where_the_text_must_stay_constant() => Fix.OffersNoneAsync("SESA601",
        Mailer("[Obsolete(Password)] private static int Old => 0; private const string Password = \"xK9!pp7Qw\";", "Password"));

    [Fact]
    public Task Offers_none_for_an_IAM_secret() => Fix.OffersNoneAsync("SESA602",
        Fix.SystemNetMail("""
            using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587) { EnableSsl = true };
            client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
            client.Send(message);
            """));

    [Fact]
    public Task Offers_none_in_a_file_that_fills_nothing_in() => Fix.OffersNoneAsync("SESA601", "",
        files: [("/project/appsettings.json", """{ "Smtp": { "Host": "email-smtp.us-east-1.amazonaws.com", "Password": "xK9!pp7Qw" } }""")]);
}
