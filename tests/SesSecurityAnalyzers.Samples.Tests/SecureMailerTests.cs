using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SecureMailer;
using SesSecurityAnalyzers.Tests.Documentation;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;
using Xunit;

namespace SesSecurityAnalyzers.Samples.Tests;

/// <summary>samples/SecureMailer as it is, but for the server that it talks to.</summary>
public sealed class SecureMailerTests : IDisposable
{
    private const string Message = "From: shop@example.com\r\nTo: customer@example.com\r\nSubject: Your order\r\n\r\nIt is on its way.\r\n";

    private readonly CertificateAuthority _authority = new(publishesRevocation: false);
    private readonly string _outbox = Directory.CreateTempSubdirectory("outbox-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _authority.Dispose();
        Directory.Delete(_outbox, recursive: true);
    }

    [Fact]
    public async Task Sends_what_lies_in_the_outbox_and_is_healthy()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = _authority.Good() });
        await using var application = await StartAsync(server);
        await File.WriteAllTextAsync(Path.Combine(_outbox, "1.eml.part"), Message, Token);
        File.Move(Path.Combine(_outbox, "1.eml.part"), Path.Combine(_outbox, "1.eml"));

        await UntilAsync(() => File.Exists(Path.Combine(_outbox, "sent", "1.eml")));

        Assert.Equal(1, server.MessageCount);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), await HealthAsync(application));
        await application.StopAsync(Token);
        await server.SettleAsync();
        Assert.All(server.Sessions, s => Assert.Equal("QUIT", s.Commands[^1]));
    }

    [Fact]
    public async Task Keeps_the_message_and_is_unhealthy_where_the_certificate_is_not_trusted()
    {
        await using var server = new LoopbackSmtpServer(new ServerScript { Certificate = CertificateAuthority.SelfSigned() });
        await File.WriteAllTextAsync(Path.Combine(_outbox, "1.eml"), Message, Token);
        await using var application = await StartAsync(server);

        await UntilAsync(() => server.Connections > 0);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await HealthAsync(application));
        Assert.True(File.Exists(Path.Combine(_outbox, "1.eml")));
        Assert.False(server.SawCredential);
        await application.StopAsync(Token);
    }

    [Fact]
    public async Task Does_not_start_with_a_setting_that_no_connection_could_have()
    {
        var builder = MailerApplication.Create(["--contentRoot", Repository.Combine("samples", "SecureMailer"), "--urls", "http://127.0.0.1:0", "--Outbox:Folder", _outbox, "--Ses:Port", "2525"]);
        await using var application = builder.Build();
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => application.StartAsync(Token));
        Assert.Contains("SESA104", exception.Message, StringComparison.Ordinal);
    }

    // There is no container engine on every machine; what the file names and runs is tried without one.
    [Fact]
    public async Task The_Dockerfile_publishes_what_it_starts()
    {
        var dockerfile = await File.ReadAllTextAsync(Repository.Combine("samples", "SecureMailer", "Dockerfile"), Token);
        var publish = Assert.Single(Regex.Matches(dockerfile, @"^RUN dotnet (publish .+) -o /app$", RegexOptions.Multiline)).Groups[1].Value;
        var entry = Assert.Single(Regex.Matches(dockerfile, "^ENTRYPOINT \\[\"dotnet\", \"(.+)\"\\]$", RegexOptions.Multiline)).Groups[1].Value;
        var target = Directory.CreateTempSubdirectory("publish-").FullName;
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [.. publish.Split(' '), "-o", Path.Combine(target, "app"), $"-p:ArtifactsPath={Path.Combine(target, "artifacts")}", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:q"])
            {
                WorkingDirectory = Repository.Root, RedirectStandardOutput = true,
            })!;
            var output = await process.StandardOutput.ReadToEndAsync(Token);
            await process.WaitForExitAsync(Token);
            Assert.True(process.ExitCode == 0, output);
            Assert.True(File.Exists(Path.Combine(target, "app", entry)));
            Assert.True(File.Exists(Path.Combine(target, "app", "SesSecurityAnalyzers.Policy.dll")));
        }
        finally
        {
            Directory.Delete(target, recursive: true);
        }
    }

    private async Task<WebApplication> StartAsync(LoopbackSmtpServer server)
    {
        var builder = MailerApplication.Create(["--contentRoot", Repository.Combine("samples", "SecureMailer"), "--urls", "http://127.0.0.1:0", "--Outbox:Folder", _outbox, "--Outbox:Interval", "00:00:00.050"]);
        builder.Services.PostConfigure<SesSmtpOptions>(options =>
        {
            options.Region = "us-east-1";
            options.UserName = LoopbackSmtpServer.UserName;
            options.PasswordFile = null;
            options.Password = LoopbackSmtpServer.Password;
            options.TrustedRoots = new SesTrustedRoots(CertificateAuthority.SesHost, _authority.Roots);
            options.Dial = server.DialAsync;
        });
        var application = builder.Build();
        await application.StartAsync(Token);
        return application;
    }

    private static async Task<(HttpStatusCode Status, string Text)> HealthAsync(WebApplication application)
    {
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        using var http = new HttpClient();
        using var response = await http.GetAsync(new Uri(address + MailerApplication.HealthPath), Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }

    private static async Task UntilAsync(Func<bool> done)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (!done())
            await Task.Delay(20, limit.Token);
    }
}
