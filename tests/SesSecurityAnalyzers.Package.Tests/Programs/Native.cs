using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MimeKit;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Probing;
using SesSecurityAnalyzers.Verifier.Reporting;

static ServiceProvider Services(params (string Key, string Value)[] settings)
{
    var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create("Ses:" + s.Key, (string?)s.Value))).Build();
    var services = new ServiceCollection();
    services.AddLogging();
    services.AddSesSmtp(configuration.GetSection("Ses"));
    services.AddHealthChecks().AddSesSmtp();
    return services.BuildServiceProvider();
}

await using (var wrong = Services(("Region", "eu-west-1"), ("Prot", "587"), ("Port", "2525"), ("UserName", "user")))
{
    try
    {
        wrong.GetRequiredService<ISesSmtpSender>();
    }
    catch (OptionsValidationException exception)
    {
        Console.WriteLine("options: " + string.Join(" | ", exception.Failures));
    }
}

// Nobody listens there: what is tried is the whole way from the configuration to the socket.
await using var right = Services(("Host", "localhost"), ("SmtpHosts:0", "localhost"), ("UserName", "user"), ("Password", args[0]), ("Pool:MaxAttempts", "1"));
foreach (var hosted in right.GetServices<IHostedService>())
    await hosted.StartAsync(default);
var message = new MimeMessage { Body = new TextPart("plain") { Text = "Hello" } };
message.From.Add(MailboxAddress.Parse("a@example.com"));
message.To.Add(MailboxAddress.Parse("b@example.com"));
try
{
    await right.GetRequiredService<ISesSmtpSender>().SendAsync(message);
}
catch (SesTransportException exception)
{
    Console.WriteLine("sending: " + exception.Failure);
}

var health = await right.GetRequiredService<HealthCheckService>().CheckHealthAsync();
Console.WriteLine("health: " + health.Status);
Console.WriteLine("credential: " + SesSmtpCredential.FromSecretKey("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1").UserName);
using var http = new HttpClient(SesApiHandler.Create(new SesApiOptions { Region = "eu-west-1" }));
using var plaintext = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
plaintext.Start();
try
{
    await http.GetAsync(new Uri($"http://localhost:{((System.Net.IPEndPoint)plaintext.LocalEndpoint).Port}/"));
}
catch (HttpRequestException exception)
{
    Console.WriteLine("https: " + (exception.InnerException is SesTransportException));
}

var report = new StringWriter();
var endpoint = await new SesEndpointVerifier(new ProbeOptions { ConnectTimeout = TimeSpan.FromSeconds(2) }).VerifyAsync(SesEndpoint.Parse("localhost:587"), default);
foreach (var format in Enum.GetValues<ReportFormat>())
    ReportWriter.Write(new VerificationReport { Started = DateTimeOffset.UnixEpoch, Endpoints = [endpoint] }, format, report);
Console.WriteLine("reports: " + report.ToString().Contains("\"host\": \"localhost\"", StringComparison.Ordinal));
