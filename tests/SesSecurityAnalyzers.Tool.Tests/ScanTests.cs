using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace SesSecurityAnalyzers.Tool.Tests;

public sealed class ScanTests : IDisposable
{
    private const string Bad = """
        class Mailer
        {
            void Send()
            {
                var client = new System.Net.Mail.SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
                client.Send("a@example.com", "b@example.com", "c", "d");
                this.Does(not, compile);
            }
        }
        """;

    private const string BadSettings = """{ "Smtp": { "Host": "email-smtp.eu-west-1.amazonaws.com", "Port": 26 } }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("ses-scan").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_bare_folder_is_scanned_though_it_does_not_compile()
    {
        Write("src/Mailer.cs", Bad);
        Write("bin/Copy.cs", Bad);
        var findings = await ScanAsync("scan", _folder);
        Assert.Equal([("SESA101", 5)], findings.Select(f => (f.Rule, f.Line)));
    }

    // Editors leave such links beside files that they have open.
    [Fact]
    public async Task Links_that_lead_nowhere_are_passed_over()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Write("Mailer.cs", Bad);
        Write("appsettings.json", BadSettings);
        foreach (string name in new[] { ".#Mailer.cs", "appsettings.Local.json", "Gone.csproj", ".editorconfig" })
            File.CreateSymbolicLink(Path.Combine(_folder, name), "nowhere");
        File.CreateSymbolicLink(Path.Combine(_folder, "Ring.cs"), "Ring.cs");

        Assert.Equal(["SESA101", "SESA104"], (await ScanAsync("scan", _folder)).Select(f => f.Rule).Order());
        Assert.Equal(["SESA104"], (await ScanAsync("config", _folder)).Select(f => f.Rule));
    }

    [Fact]
    public async Task Code_that_uses_MailKit_is_understood_without_a_restore()
    {
        Write("M.cs", """
            class M
            {
                void Send(MailKit.Net.Smtp.SmtpClient client) =>
                    client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, MailKit.Security.SecureSocketOptions.StartTls);
            }
            """);
        Assert.Equal(["SESA103"], (await ScanAsync("scan", Path.Combine(_folder, "M.cs"))).Select(f => f.Rule));
    }

    [Fact]
    public async Task Each_project_of_a_solution_is_its_own_compilation_and_files_count_once()
    {
        Write("a/A.csproj", "<Project/>");
        Write("a/A.cs", Bad);
        Write("a/b/B.csproj", "<Project/>");
        Write("a/b/B.cs", Bad.Replace("Mailer", "Other", StringComparison.Ordinal));
        Write("All.sln", "Project(\"{X}\") = \"A\", \"a\\A.csproj\", \"{Y}\"\nProject(\"{X}\") = \"B\", \"a\\b\\B.csproj\", \"{Z}\"\n");
        Assert.Equal(2, (await ScanAsync("scan", Path.Combine(_folder, "All.sln"))).Count);
        Assert.Equal(2, (await ScanAsync("scan", _folder)).Count);
        Assert.Single(await ScanAsync("scan", Path.Combine(_folder, "a", "A.csproj")));
    }

    [Fact]
    public async Task Configuration_is_checked_without_code()
    {
        Write("appsettings.json", BadSettings);
        Write("other.json", BadSettings);
        Assert.Equal(["SESA104"], (await ScanAsync("config", _folder)).Select(f => f.Rule));
        Assert.Equal(["SESA104"], (await ScanAsync("config", Path.Combine(_folder, "appsettings.json"))).Select(f => f.Rule));
        Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["config", Path.Combine(_folder, "other.json")])).ExitCode);
        Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["config", Path.Combine(_folder, "gone.json")])).ExitCode);
    }

    [Fact]
    public async Task Editorconfig_and_the_command_line_have_their_say()
    {
        Write("Mailer.cs", Bad.Replace("email-smtp.eu-west-1.amazonaws.com", "mail.example.com", StringComparison.Ordinal));
        Assert.Empty(await ScanAsync("scan", _folder));
        Assert.Single(await ScanAsync("scan", _folder, "--smtp-hosts", "mail.example.com"));
        Write(".editorconfig", "root = true\n[*.cs]\nses_security.smtp_hosts = mail.example.com\n");
        Assert.Single(await ScanAsync("scan", _folder));
        Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["scan", _folder, "--edition", "1999"])).ExitCode);
    }

    [Fact]
    public async Task What_is_switched_off_in_editorconfig_stays_off()
    {
        Write("Mailer.cs", Bad);
        Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SESA101.severity = none\n");
        Assert.Empty(await ScanAsync("scan", _folder));
        Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SESA101.severity = suggestion\n");
        Assert.Single(await ScanAsync("scan", _folder));
    }

    [Fact]
    public async Task Sections_for_code_speak_for_configuration_without_code()
    {
        Write("deploy/appsettings.json", BadSettings.Replace("email-smtp.eu-west-1.amazonaws.com", "mail.example.com", StringComparison.Ordinal));
        Assert.Empty(await ScanAsync("config", _folder));
        Write(".editorconfig", "root = true\n[*.cs]\nses_security.smtp_hosts = mail.example.com\n");
        Assert.Equal(["SESA104"], (await ScanAsync("config", _folder)).Select(f => f.Rule));
    }

    [Fact]
    public async Task In_house_clients_need_no_code_to_be_read()
    {
        const string Clients = """{ "clients": [ { "type": "Contoso.Mailer", "member": "Connect", "host": "host", "port": "port" } ] }""";
        Write("ses-security.json", Clients);
        Assert.Empty(await ScanAsync("config", _folder));
        Write("ses-security.json", Clients.Replace("\"host\": \"host\", ", "", StringComparison.Ordinal));
        Assert.Equal(["SESA901"], (await ScanAsync("config", _folder)).Select(f => f.Rule));
    }

    [Fact]
    public async Task A_description_of_in_house_clients_is_found_by_the_option_that_names_it()
    {
        Write("Mailer.cs", """
            namespace Contoso
            {
                public class Mailer { public void Connect(string host, int port) { } }
                class User { void Use(Mailer mailer) => mailer.Connect("email-smtp.eu-west-1.amazonaws.com", 26); }
            }
            """);
        Write("build/clients.json", """{ "clients": [ { "type": "Contoso.Mailer", "member": "Connect", "host": "host", "port": "port" } ] }""");
        Write(".globalconfig", "is_global = true\nses_security.smtp_clients = build/clients.json\n");
        Assert.Contains("SESA104", (await ScanAsync("scan", _folder)).Select(f => f.Rule));
    }

    [Fact]
    public async Task A_restored_project_is_understood_with_its_packages()
    {
        Write("Mail.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\" />");
        Write("Mailer.cs", Bad.Replace("587)", "Acme.Ports.Smtp) { EnableSsl = true }", StringComparison.Ordinal));
        Assert.Empty(await ScanAsync("scan", _folder));

        string package = Path.Combine(_folder, "packages", "acme", "1.0.0", "lib", "net8.0");
        Directory.CreateDirectory(package);
        var acme = CSharpCompilation.Create("Acme", [CSharpSyntaxTree.ParseText("namespace Acme { public static class Ports { public const int Smtp = 465; } }", cancellationToken: TestContext.Current.CancellationToken)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(acme.Emit(Path.Combine(package, "Acme.dll"), cancellationToken: TestContext.Current.CancellationToken).Success);
        Write("obj/project.assets.json", JsonSerializer.Serialize(new
        {
            packageFolders = new Dictionary<string, object> { [Path.Combine(_folder, "nowhere")] = new { }, [Path.Combine(_folder, "packages")] = new { } },
            targets = new Dictionary<string, object>
            {
                ["net8.0"] = new Dictionary<string, object>
                {
                    ["Acme/1.0.0"] = new { compile = new Dictionary<string, object> { ["lib/net8.0/Acme.dll"] = new { }, ["lib/net8.0/Acme.xml"] = new { } } },
                    ["Build.Only/1.0.0"] = new { build = new { } },
                },
            },
            libraries = new Dictionary<string, object> { ["Acme/1.0.0"] = new { path = "acme/1.0.0" }, ["Build.Only/1.0.0"] = new { path = "build.only/1.0.0" } },
        }));
        Assert.Equal(["SESA103"], (await ScanAsync("scan", _folder)).Select(f => f.Rule));

        // A restore that was cut off is none.
        Write("obj/project.assets.json", "{ \"packageFolders\": ");
        Assert.Empty(await ScanAsync("scan", _folder));
    }

    [Fact]
    public async Task Sarif_points_at_the_file()
    {
        Write("Mailer.cs", Bad);
        var run = await ToolRun.RunAsync(["scan", _folder, "--format", "sarif"]);
        using var json = JsonDocument.Parse(run.Out);
        var place = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("Mailer.cs", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal(5, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(ExitCode.Findings, run.ExitCode);
    }

    [Fact]
    public async Task An_empty_folder_is_a_mistake()
    {
        Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["scan", _folder])).ExitCode);
        Assert.Equal(ExitCode.Usage, (await ToolRun.RunAsync(["config", _folder])).ExitCode);
    }

    private static async Task<List<(string Rule, int Line)>> ScanAsync(params string[] args)
    {
        var run = await ToolRun.RunAsync([.. args, "--format", "json"]);
        Assert.True(run.ExitCode is ExitCode.Compliant or ExitCode.Findings, run.Error);
        using var json = JsonDocument.Parse(run.Out);
        return json.RootElement.GetProperty("fileFindings").EnumerateArray().Select(f => (f.GetProperty("rule").GetString()!, f.GetProperty("line").GetInt32())).ToList();
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
