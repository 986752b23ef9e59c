using System.Reflection;
using Microsoft.Extensions.Options;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

public class SesSmtpOptionsTests
{
    [Fact]
    public void Defaults()
    {
        var options = new SesSmtpOptions();

        Assert.Equal(
            (587, false, false, ProtocolEdition.Current, 30, 10, 20, 300, 10),
            (options.Port, options.Fips, options.DualStack, options.Edition, (int)options.OpenTimeout.TotalSeconds, (int)options.GreetingTimeout.TotalSeconds,
                (int)options.CommandTimeout.TotalSeconds, (int)options.SendTimeout.TotalSeconds, (int)options.RevocationTimeout.TotalSeconds));
        Assert.Equal(
            (4, 0, 5, 60, 500, 600, 1000, 5, 500, 30, 20),
            (options.Pool.MaxConnections, options.Pool.WarmUp, (int)options.Pool.KeepAlive.TotalSeconds, (int)options.Pool.IdleLifetime.TotalSeconds, options.Pool.MaxMessagesPerConnection,
                (int)options.Pool.MaxConnectionAge.TotalSeconds, options.Pool.MaxQueue, options.Pool.MaxAttempts, (int)options.Pool.RetryDelay.TotalMilliseconds,
                (int)options.Pool.MaxRetryDelay.TotalSeconds, (int)options.Pool.DrainTimeout.TotalSeconds));
        Assert.True(options.Pool.KeepAlive < TimeSpan.FromSeconds(10), "SES closes an idle connection after about 10 seconds");
    }

    [Theory]
    [InlineData("us-east-1", false, false, "email-smtp.us-east-1.amazonaws.com")]
    [InlineData("us-east-1", true, false, "email-smtp-fips.us-east-1.amazonaws.com")]
    [InlineData("eu-west-1", false, true, "email-smtp.eu-west-1.api.aws")]
    [InlineData("us-gov-west-1", true, true, "email-smtp-fips.us-gov-west-1.api.aws")]
    public void Names_the_endpoint_of_a_region(string region, bool fips, bool dualStack, string host)
    {
        var options = Valid();
        options.Region = region;
        options.Fips = fips;
        options.DualStack = dualStack;

        Assert.Equal(host, options.EndpointHost);
        Assert.True(new SesSmtpOptionsValidator().Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData("vpce-0123456789abcdef0-abcdefgh.email-smtp.us-east-1.vpce.amazonaws.com", 587)]
    [InlineData("vpce-0123456789abcdef0-abcdefgh.email-smtp.us-east-1.vpce.amazonaws.com", 2465)]
    [InlineData("abcdefghijk.h2k1.mail-manager-smtp.amazonaws.com", 587)]
    [InlineData("abcdefghijk.h2k1.mail-manager-smtp.amazonaws.com", 25)]
    [InlineData("EMAIL-SMTP.eu-west-1.amazonaws.com.", 465)]
    public void Accepts_the_other_endpoints(string host, int port)
    {
        var options = Valid();
        options.Region = null;
        options.Host = host;
        options.Port = port;

        Assert.Null(new SesSmtpOptionsValidator().Validate(null, options).FailureMessage);
    }

    [Fact]
    public void Accepts_a_name_of_ones_own_where_it_is_listed()
    {
        var options = Valid();
        options.Region = null;
        options.Host = "mail.example.com";
        Assert.Contains("SmtpHosts", new SesSmtpOptionsValidator().Validate(null, options).FailureMessage, StringComparison.Ordinal);

        options.SmtpHosts.Add("mail.example.com");

        Assert.True(new SesSmtpOptionsValidator().Validate(null, options).Succeeded);
    }

    [Theory]
    [InlineData("abcdefghijk.h2k1.mail-manager-smtp.amazonaws.com", 465, "SESA104")]
    [InlineData("email-smtp.eu-west-1.amazonaws.com", 2525, "SESA104")]
    [InlineData("email.eu-west-1.amazonaws.com", 587, "SESA105")]
    [InlineData("inbound-smtp.eu-west-1.amazonaws.com", 25, "SESA105")]
    [InlineData("email-smtp.me-south-1.amazonaws.com", 587, "SESA105")]
    [InlineData("email-smtp-fips.eu-west-1.amazonaws.com", 587, "SESA105")]
    [InlineData("email-smtp.amazonaws.com", 587, "SESA105")]
    [InlineData("email-smtp.us-east-1.amazonaws.com.example.org", 587, "SESA105")]
    public void Refuses_what_a_rule_refuses(string host, int port, string rule)
    {
        var options = Valid();
        options.Region = null;
        options.Host = host;
        options.Port = port;

        var failures = new SesSmtpOptionsValidator().Validate(null, options).Failures;

        Assert.Contains(rule, Assert.Single(failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void Recognises_an_IAM_secret_as_password()
    {
        var options = Valid();
        options.Password = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

        Assert.StartsWith("SESA602", Assert.Single(new SesSmtpOptionsValidator().Validate(null, options).Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);
        var options = new SesSmtpOptions
        {
            Region = "us-east1",
            Port = 26,
            UserName = " ",
            Password = "changeme",
            PasswordVariable = "SES_SMTP_PASSWORD",
            LocalDomain = "a\r\nMAIL",
            OpenTimeout = TimeSpan.Zero,
            TrustedRoots = new SesTrustedRoots("mail.example.com", authority.Roots),
        };
        options.Pool.MaxConnections = 0;
        options.Pool.MaxAttempts = 0;

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => SesSmtpConnection.OpenAsync(options, TestContext.Current.CancellationToken));

        Assert.Equal(
            [
                "SESA104 (option Port)",
                "SESA105 (option Region)",
                "TrustedRoots are for 'mail.example.com', the connection goes to 'email-smtp.us-east1.amazonaws.com'; roots are trusted for the one host that they name.",
                "LocalDomain is not a host name or an address.",
                "The password comes from more than one of Password, PasswordVariable, PasswordFile and CredentialProvider; keep one.",
                "UserName is not set.",
                "Password is a placeholder, not a password.",
                "OpenTimeout is 00:00:00; it must be longer than zero and at most one hour.",
                "Pool.MaxConnections is 0; it must be between 1 and 1000.",
                "Pool.MaxAttempts is 0; it must be between 1 and 100.",
            ],
            exception.Failures.Select(f => f.StartsWith("SESA", StringComparison.Ordinal) ? $"{f[..7]} {f[f.LastIndexOf('(')..].TrimEnd('.')}" : f));
    }

    public static TheoryData<Action<SesSmtpOptions>, string> Contradictions() => new()
    {
        { o => o.Host = "email-smtp.eu-west-1.amazonaws.com", "Host and Region are both set; set one of them." },
        { o => (o.Region, o.Host, o.Fips) = (null, "email-smtp.us-east-1.amazonaws.com", true), "Fips and DualStack go with Region; Host already names its endpoint." },
        { o => (o.Region, o.Host, o.DualStack) = (null, "email-smtp.us-east-1.amazonaws.com", true), "Fips and DualStack go with Region; Host already names its endpoint." },
        { o => o.Region = null, "Neither Host nor Region is set; set Region, for example eu-west-1." },
        { o => (o.Region, o.Host) = (null, "192.0.2.1"), "Host is not a DNS name. An address will not do: SES's addresses change, and its certificates bear names." },
        { o => o.Edition = (ProtocolEdition)7, "Edition is not one of Current, February2018." },
        { o => o.CredentialProvider = _ => default, "UserName is set and CredentialProvider brings its own; keep one." },
        { o => o.Pool.MaxConnectionAge = TimeSpan.Zero, "Pool.MaxConnectionAge is not longer than zero." },
        { o => o.Pool.MaxQueue = -1, "Pool.MaxQueue is -1; it must be at least 0." },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Contradictions_are_told(Action<SesSmtpOptions> change, string failure)
    {
        var options = Valid();
        change(options);

        Assert.Contains(failure, new SesSmtpOptionsValidator().Validate(null, options).Failures!);
    }

    [Fact]
    public void A_password_comes_from_somewhere() =>
        Assert.Equal("There is no password; set PasswordVariable, PasswordFile, CredentialProvider or Password.",
            Assert.Single(new SesSmtpOptionsValidator().Validate(null, new SesSmtpOptions { Region = "eu-west-1", UserName = "u" }).Failures!));

    [Fact]
    public void No_setting_can_say_anything_unsafe()
    {
        // Whoever adds one of these words to the options has to come past this test.
        var names = typeof(SesSmtpOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Concat(typeof(SesApiOptions).GetProperties()).Select(p => p.Name);

        Assert.DoesNotContain(names, n => new[] { "Ssl", "Tls", "Callback", "Validat", "Certificate", "Revocation", "Cipher", "Insecure", "Skip", "Ignore" }
            .Any(w => n.Contains(w, StringComparison.OrdinalIgnoreCase) && n != nameof(SesSmtpOptions.RevocationTimeout)));
        Assert.Null(typeof(SesSmtpOptions).GetProperty(nameof(SesSmtpOptions.Password))!.GetMethod);
    }

    [Fact]
    public void Roots_are_trusted_for_one_named_host_only()
    {
        using var authority = new CertificateAuthority(publishesRevocation: false);

        Assert.Throws<ArgumentException>(() => new SesTrustedRoots("*.amazonaws.com", authority.Roots));
        Assert.Throws<ArgumentException>(() => new SesTrustedRoots("mail.example.com", []));
        Assert.True(new SesTrustedRoots("Mail.Example.com.", authority.Roots).Covers("mail.example.com"));
        Assert.False(new SesTrustedRoots("mail.example.com", authority.Roots).Covers("example.com"));
        Assert.Equal("1 root(s) for mail.example.com", new SesTrustedRoots("mail.example.com", authority.Roots).ToString());
    }

    private static SesSmtpOptions Valid() => new() { Region = "eu-west-1", UserName = LoopbackSmtpServer.UserName, Password = LoopbackSmtpServer.Password };
}
