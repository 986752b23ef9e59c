using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Hosting;
using SesSecurityAnalyzers.Verifier.Tests.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Hosting;

public sealed class SesSmtpServiceCollectionExtensionsTests : IDisposable
{
    private readonly CertificateAuthority _authority = new(publishesRevocation: false);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _authority.Dispose();

    [Fact]
    public async Task Sends_warms_up_checks_its_health_and_drains()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var services = Services().AddSesSmtp(o => Fill(o, server, warmUp: 2));
        services.AddHealthChecks().AddSesSmtp();
        await using var provider = services.BuildServiceProvider();
        var hosted = provider.GetServices<IHostedService>().Single(s => s.GetType().Name == "SesSmtpHostedService");

        await hosted.StartAsync(Token);
        Assert.Equal(2, server.Connections);
        await provider.GetRequiredService<ISesSmtpSender>().SendAsync(TestMessages.Create(), Token);
        var health = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);
        await hosted.StopAsync(Token);

        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Equal((1, 2), (server.MessageCount, server.Connections));
        await server.SettleAsync();
        Assert.All(server.Sessions, s => Assert.Equal("QUIT", s.Commands[^1]));
    }

    [Fact]
    public void A_section_is_for_the_sender_of_its_name_alone()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Ses:Region"] = "eu-west-1", ["Other:Region"] = "us-east-1" }).Build();
        using var provider = Services().AddSesSmtp(configuration.GetSection("Ses")).AddSesSmtp(configuration.GetSection("Other"), "other").BuildServiceProvider();
        var options = provider.GetServices<IConfigureOptions<SesSmtpOptions>>().OfType<IConfigureNamedOptions<SesSmtpOptions>>().ToList();
        string? Region(string name)
        {
            var made = new SesSmtpOptions();
            options.ForEach(o => o.Configure(name, made));
            return made.Region;
        }

        Assert.Equal(("eu-west-1", "us-east-1", null), (Region(Options.DefaultName), Region("other"), Region("third")));
    }

    [Fact]
    public async Task Is_unhealthy_when_the_connection_is_refused()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = CertificateAuthority.SelfSigned() });
        var services = Services().AddSesSmtp(o => Fill(o, server));
        services.AddHealthChecks().AddSesSmtp(failureStatus: HealthStatus.Degraded);
        await using var provider = services.BuildServiceProvider();

        var health = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync(Token);

        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("SESA301", health.Entries["ses-smtp"].Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_start_with_a_refused_connection_and_starts_with_a_busy_server()
    {
        await using var bad = new LoopbackSmtpServer(new ServerScript { Certificate = CertificateAuthority.SelfSigned() });
        await using var busy = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good(), Greeting = s => s.SendAsync("421 Too many concurrent SMTP connections\r\n") });

        await Assert.ThrowsAsync<SesTransportException>(() => StartAsync(bad));
        await StartAsync(busy);

        Assert.Equal(1, busy.Connections);

        async Task StartAsync(LoopbackSmtpServer server)
        {
            await using var provider = Services().AddSesSmtp(o => Fill(o, server, warmUp: 1)).BuildServiceProvider();
            await provider.GetServices<IHostedService>().Single(s => s.GetType().Name == "SesSmtpHostedService").StartAsync(Token);
        }
    }

    [Fact]
    public void Validates_at_start_and_lists_everything()
    {
        var section = Section(new() { ["Ses:Regoin"] = "eu-west-1", ["Ses:Port"] = "many", ["Ses:UserName"] = "u", ["Ses:Password"] = "a secret value" });
        using var provider = Services().AddSesSmtp(section).BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("Regoin is no setting.", exception.Failures);
        Assert.Contains("Port cannot be read.", exception.Failures);
        Assert.Contains(exception.Failures, f => f.StartsWith("Neither Host nor Region is set", StringComparison.Ordinal));
        Assert.DoesNotContain("a secret value", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_every_setting()
    {
        var pem = Path.GetTempFileName();
        File.WriteAllText(pem, _authority.Root.ExportCertificatePem());
        var section = Section(new()
        {
            ["Ses:Host"] = "mail.example.com", ["Ses:Port"] = "2465", ["Ses:Edition"] = "February2018", ["Ses:UserName"] = "u", ["Ses:PasswordVariable"] = "V",
            ["Ses:SmtpHosts:0"] = "mail.example.com", ["Ses:LocalDomain"] = "client.example.com", ["Ses:OpenTimeout"] = "00:00:07", ["Ses:Pool:MaxConnections"] = "9",
            ["Ses:Pool:KeepAlive"] = "00:00:03", ["Ses:TrustedRoots:Host"] = "mail.example.com", ["Ses:TrustedRoots:PemFile"] = pem,
        });
        using var provider = Services().AddSesSmtp(section).BuildServiceProvider();

        var options = provider.GetRequiredService<IOptions<SesSmtpOptions>>().Value;
        File.Delete(pem);

        Assert.Equal(("mail.example.com", 2465, ProtocolEdition.February2018, "u", "V", "client.example.com", 7, 9, 3),
            (options.Host, options.Port, options.Edition, options.UserName, options.PasswordVariable, options.LocalDomain, options.OpenTimeout.Seconds, options.Pool.MaxConnections, options.Pool.KeepAlive.Seconds));
        Assert.Equal(["mail.example.com"], options.SmtpHosts);
        Assert.Single(options.TrustedRoots!.Roots);
    }

    public static TheoryData<string, string, object> Settings => new()
    {
        { "Region", "eu-west-1", "eu-west-1" },
        { "Host", "mail.example.com", "mail.example.com" },
        { "Port", "2587", 2587 },
        { "Fips", "true", true },
        { "DualStack", "True", true },
        { "Edition", "february2018", ProtocolEdition.February2018 },
        { "UserName", " u ", "u" },
        { "PasswordVariable", "V", "V" },
        { "PasswordFile", "/run/secrets/ses", "/run/secrets/ses" },
        { "LocalDomain", "client.example.com", "client.example.com" },
        { "OpenTimeout", "00:00:41", TimeSpan.FromSeconds(41) },
        { "GreetingTimeout", "00:00:42", TimeSpan.FromSeconds(42) },
        { "CommandTimeout", "00:00:43", TimeSpan.FromSeconds(43) },
        { "SendTimeout", "00:00:44", TimeSpan.FromSeconds(44) },
        { "RevocationTimeout", "00:00:45", TimeSpan.FromSeconds(45) },
        { "Pool:MaxConnections", "46", 46 },
        { "Pool:WarmUp", "47", 47 },
        { "Pool:KeepAlive", "00:00:48", TimeSpan.FromSeconds(48) },
        { "Pool:IdleLifetime", "00:00:49", TimeSpan.FromSeconds(49) },
        { "Pool:MaxMessagesPerConnection", "50", 50 },
        { "Pool:MaxConnectionAge", "00:00:51", TimeSpan.FromSeconds(51) },
        { "Pool:MaxQueue", "52", 52 },
        { "Pool:MaxAttempts", "53", 53 },
        { "Pool:RetryDelay", "00:00:54", TimeSpan.FromSeconds(54) },
        { "Pool:MaxRetryDelay", "00:00:55", TimeSpan.FromSeconds(55) },
        { "Pool:DrainTimeout", "00:00:56", TimeSpan.FromSeconds(56) },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_setting_reaches_the_option_of_its_name_and_no_other(string key, string value, object expected)
    {
        var configured = new SesSmtpOptions();
        new SesSmtpConfiguration(Options.DefaultName, Section(new() { ["Ses:" + key] = value })).Configure(configured);

        Assert.Empty(configured.ConfigurationProblems);
        Assert.Equal(Values(new SesSmtpOptions()).Select(v => v.Key == key ? KeyValuePair.Create(key, (object?)expected) : v), Values(configured));
    }

    public static TheoryData<string> SettingsOtherThanTexts => new(Settings.Where(s => s.Data.Item3 is not string).Select(s => s.Data.Item1));

    [Theory]
    [MemberData(nameof(SettingsOtherThanTexts))]
    public void A_value_that_cannot_be_read_is_reported_by_its_key_alone(string key)
    {
        const string unreadable = "a secret in the wrong place";
        var configured = new SesSmtpOptions();
        new SesSmtpConfiguration(Options.DefaultName, Section(new() { ["Ses:" + key] = unreadable })).Configure(configured);

        Assert.Equal([$"{key} cannot be read."], configured.ConfigurationProblems);
    }

    [Theory]
    [InlineData("mail.example.com", null, "TrustedRoots needs Host and PemFile: roots are trusted for the one host that they name.")]
    [InlineData(null, "roots.pem", "TrustedRoots needs Host and PemFile: roots are trusted for the one host that they name.")]
    [InlineData("mail.example.com", "/nonexistent/roots.pem", "TrustedRoots:PemFile cannot be read: DirectoryNotFoundException.")]
    public void Roots_that_cannot_be_read_are_reported(string? host, string? file, string problem)
    {
        var configured = new SesSmtpOptions();
        new SesSmtpConfiguration(Options.DefaultName, Section(new() { ["Ses:TrustedRoots:Host"] = host, ["Ses:TrustedRoots:PemFile"] = file })).Configure(configured);

        Assert.Equal([problem], configured.ConfigurationProblems);
        Assert.Null(configured.TrustedRoots);
    }

    [Fact]
    public void A_password_is_read_and_not_shown()
    {
        var configured = new SesSmtpOptions();
        new SesSmtpConfiguration(Options.DefaultName, Section(new() { ["Ses:Password"] = "a secret value" })).Configure(configured);

        Assert.Equal("a secret value", configured.PasswordText!.Reveal());
    }

    [Fact]
    public void Every_setting_is_tried() =>
        Assert.Equal(SesSmtpConfiguration.Keys.Except(["SmtpHosts", "Password", "TrustedRoots:Host", "TrustedRoots:PemFile"]), Settings.Select(s => s.Data.Item1));

    [Fact]
    public void Every_option_can_be_configured()
    {
        // A credential comes from code only as a delegate; roots and host lists have keys of their own; no test dials from configuration.
        var inCode = new[] { nameof(SesSmtpOptions.CredentialProvider), nameof(SesSmtpOptions.TrustedRoots), nameof(SesSmtpOptions.Pool) };
        var properties = typeof(SesSmtpOptions).GetProperties().Select(p => p.Name).Except(inCode).Concat(typeof(SesSmtpPoolOptions).GetProperties().Select(p => "Pool:" + p.Name));

        Assert.Equal(properties.Order(), SesSmtpConfiguration.Keys.Where(k => !k.StartsWith("TrustedRoots:", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task Named_senders_stand_side_by_side()
    {
        await using var one = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        await using var two = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        await using var provider = Services().AddSesSmtp(o => Fill(o, one), "one").AddSesSmtp(o => Fill(o, two), "two").BuildServiceProvider();

        await provider.GetRequiredKeyedService<ISesSmtpSender>("two").SendAsync(TestMessages.Create(), Token);

        Assert.Equal((0, 1), (one.MessageCount, two.MessageCount));
        Assert.Null(provider.GetService<ISesSmtpSender>());
    }

    [Fact]
    public async Task Measures_and_traces()
    {
        var measured = new System.Collections.Concurrent.ConcurrentDictionary<string, double>();
        using var listener = new MeterListener { InstrumentPublished = (i, l) => { if (i.Meter.Name == SesTelemetry.Name) l.EnableMeasurementEvents(i); } };
        listener.SetMeasurementEventCallback<long>((i, v, _, _) => measured.AddOrUpdate(i.Name, v, (_, sum) => sum + v));
        listener.SetMeasurementEventCallback<double>((i, v, _, _) => measured.AddOrUpdate(i.Name, 1, (_, sum) => sum + 1));
        listener.Start();
        var traced = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var tracer = new ActivityListener
        {
            ShouldListenTo = s => s.Name == SesTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = a => traced.Add(a.OperationName),
        };
        ActivitySource.AddActivityListener(tracer);
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        var options = new SesSmtpOptions();
        Fill(options, server);
        await using (var sender = new SesSmtpSender(options))
            await sender.SendAsync(TestMessages.Create(), Token);

        // Other tests of this process may measure too.
        foreach (var name in new[] { "ses.client.messages", "ses.client.connect.duration", "ses.client.send.duration" })
            Assert.True(measured.GetValueOrDefault(name) >= 1, name);
        Assert.Contains("ses.connect", traced);
        Assert.Contains("ses.send", traced);
    }

    // The password has no getter that shows it.
    private static IEnumerable<KeyValuePair<string, object?>> Values(SesSmtpOptions options) => SesSmtpConfiguration.Keys.Where(k => !k.StartsWith("TrustedRoots", StringComparison.Ordinal) && k is not ("SmtpHosts" or "Password"))
        .Select(k => KeyValuePair.Create(k, k.StartsWith("Pool:", StringComparison.Ordinal) ? typeof(SesSmtpPoolOptions).GetProperty(k["Pool:".Length..])!.GetValue(options.Pool) : typeof(SesSmtpOptions).GetProperty(k)!.GetValue(options)));

    private static IServiceCollection Services() => new ServiceCollection().AddLogging();

    private static IConfiguration Section(Dictionary<string, string?> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Ses");

    private void Fill(SesSmtpOptions options, LoopbackSmtpServer server, int warmUp = 0)
    {
        options.Region = "us-east-1";
        options.UserName = LoopbackSmtpServer.UserName;
        options.Password = LoopbackSmtpServer.Password;
        options.TrustedRoots = new SesTrustedRoots(CertificateAuthority.SesHost, _authority.Roots);
        options.Dial = server.DialAsync;
        options.Pool.WarmUp = warmUp;
    }
}
