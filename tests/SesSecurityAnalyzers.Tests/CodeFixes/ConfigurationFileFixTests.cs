using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

public sealed class ConfigurationFileFixTests
{
    [Fact]
    public Task Changes_a_number_that_stays_a_number() => Fix.ExpectFileAsync("SESA104", "appsettings.json",
        """
        {
          // SES
          "Smtp": { "Host": "email-smtp.us-east-1.amazonaws.com", "Port": 2525 }
        }
        """,
        """
        {
          // SES
          "Smtp": { "Host": "email-smtp.us-east-1.amazonaws.com", "Port": 587 }
        }
        """);

    [Fact]
    public Task Changes_a_text_that_stays_a_text() => Fix.ExpectFileAsync("SESA104", "appsettings.json",
        """{ "Smtp": { "Host": "email-smtp.us-east-1.amazonaws.com", "Port": "2525" } }""",
        """{ "Smtp": { "Host": "email-smtp.us-east-1.amazonaws.com", "Port": "587" } }""");

    [Fact]
    public Task Turns_an_attribute() => Fix.ExpectFileAsync("SESA101", "web.config",
        """<configuration><system.net><mailSettings><smtp><network host="email-smtp.us-east-1.amazonaws.com" port="587" enableSsl="false" /></smtp></mailSettings></system.net></configuration>""",
        """<configuration><system.net><mailSettings><smtp><network host="email-smtp.us-east-1.amazonaws.com" port="587" enableSsl="true" /></smtp></mailSettings></system.net></configuration>""");

    [Fact]
    public Task Calls_the_API_over_https() => Fix.ExpectFileAsync("SESA401", "appsettings.json",
        """{ "Ses": { "Url": "http://email.eu-west-1.amazonaws.com" } }""",
        """{ "Ses": { "Url": "https://email.eu-west-1.amazonaws.com" } }""",
        """
        using Amazon.SimpleEmailV2;
        using Microsoft.Extensions.Configuration;

        public static class Client
        {
            public static IAmazonSimpleEmailServiceV2 Create(IConfiguration configuration) =>
                new AmazonSimpleEmailServiceV2Client(new AmazonSimpleEmailServiceV2Config { ServiceURL = configuration["Ses:Url"] });
        }
        """, stubs: ["aws"]);

    private const string Reader = """
        using MailKit.Net.Smtp;
        using MailKit.Security;
        using Microsoft.Extensions.Configuration;

        public sealed class Mailer(IConfiguration configuration)
        {
            public void Open(SmtpClient client) =>
                client.Connect(configuration["Smtp:Host"], configuration.GetValue<int>("Smtp:Port"), SecureSocketOptions.StartTls);
        }
        """;

    [Fact]
    public Task Edits_the_file_that_the_code_reads() => Fix.ExpectFileAsync("SESA104", "appsettings.json",
        """
        {
          "Smtp": {
            "Host": "email-smtp.us-east-1.amazonaws.com",
            "Port": 2525
          }
        }
        """,
        """
        {
          "Smtp": {
            "Host": "email-smtp.us-east-1.amazonaws.com",
            "Port": 587
          }
        }
        """,
        Reader);

    [Fact]
    public Task Edits_the_host_in_the_file() => Fix.ExpectFileAsync("SESA105", "appsettings.json",
        """{ "Smtp": { "Host": "email.eu-west-1.amazonaws.com", "Port": 587 } }""",
        """{ "Smtp": { "Host": "email-smtp.eu-west-1.amazonaws.com", "Port": 587 } }""",
        Reader);
}
