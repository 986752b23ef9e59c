using System.Runtime.CompilerServices;
using SesSecurityAnalyzers.Demo;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>A project as a user has it, built for real from the packed package.</summary>
internal sealed class Consumer(PackedPackage package, [CallerMemberName] string name = "")
{
    public const string PackageReference = $"""<PackageReference Include="{Workplace.PackageId}" Version="{Workplace.PackageVersion}" PrivateAssets="all" />""";

    /// <summary>A client that never turns to TLS, on line 8.</summary>
    public const string Mailer = """
        using System.Net.Mail;

        namespace Contoso
        {
            public static class Mailer
            {
                public static void Send(MailMessage message) =>
                    new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587).Send(message);
            }
        }

        """;

    /// <summary>A class that has nothing to do with mail.</summary>
    public const string NoMail = """
        namespace Contoso
        {
            public static class Sum
            {
                public static int Of(int a, int b) => a + b;
            }
        }

        """;

    /// <summary>Settings that no client could make right: SES does not serve the port on line 4.</summary>
    public const string WrongSettings = """
        {
          "Smtp": {
            "Host": "email-smtp.eu-west-1.amazonaws.com",
            "Port": 2525
          }
        }

        """;

    public string Folder { get; } = package.FolderOf(name);

    public Consumer With(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>A sample of the repository, as it stands or without its marks.</summary>
    public Consumer WithSample(string sample, string folder = "", bool unmarked = true)
    {
        var target = Path.Combine(Folder, folder);
        if (unmarked)
            SampleFiles.CopyUnmarked(RepositoryFolder.Combine("samples", sample), target);
        else
            SampleFiles.Copy(RepositoryFolder.Combine("samples", sample), target);
        return this;
    }

    public Consumer WithProject(string properties = "<TargetFramework>net10.0</TargetFramework>", string items = PackageReference, string file = "Contoso.csproj") => With(file, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <EnableNETAnalyzers>false</EnableNETAnalyzers>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>

        """);

    public async Task<Build> BuildAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var result = await (await package.GetAsync()).RunAsync(Folder, cancellationToken, ["build", "-nologo", "-v:q", "-clp:NoSummary", .. arguments]);
        return new(result.ExitCode == 0, result.Output, Findings(Folder));
    }

    public async Task<CommandResult> RunAsync(CancellationToken cancellationToken, params string[] arguments) =>
        await (await package.GetAsync()).RunAsync(Folder, cancellationToken, arguments);

    private static IReadOnlyList<Finding> Findings(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(p => SarifLog.ReadAll(Path.GetDirectoryName(p)!)),
    ];
}
