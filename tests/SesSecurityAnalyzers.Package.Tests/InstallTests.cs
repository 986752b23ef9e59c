using SesSecurityAnalyzers.Demo;
using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>The ways in which projects take the package in, and the frameworks they build for.</summary>
public sealed class InstallTests(PackedPackage package)
{
    private const string Found = "Mailer.cs:8 SESA101 warning";

    [Theory]
    [InlineData("net10.0")]
    [InlineData("netstandard2.0")]
    public async Task Reports_in_a_project_for(string framework)
    {
        var build = await new Consumer(package, framework).WithProject($"<TargetFramework>{framework}</TargetFramework>").With("Mailer.cs", Consumer.Mailer)
            .BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal([Found], build.Summary);
        Assert.Contains("Mailer.cs(8,13): warning SESA101: ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_in_a_project_for_net8()
    {
        var consumer = new Consumer(package).WithProject("<TargetFramework>net8.0</TargetFramework>").With("Mailer.cs", Consumer.Mailer);
        var restored = await consumer.RunAsync(TestContext.Current.CancellationToken, "restore");
        Assert.SkipWhen(restored.ExitCode != 0 && restored.Output.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal), "The reference assemblies of .NET 8 cannot be restored here.");
        var build = await consumer.BuildAsync(TestContext.Current.CancellationToken, "--no-restore");
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal([Found], build.Summary);
    }

    [Fact]
    public async Task Reports_for_every_framework_of_a_project()
    {
        var consumer = new Consumer(package)
            .WithProject("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", $"""{Consumer.PackageReference}<AdditionalFiles Include="appsettings.json" />""")
            .With("Mailer.cs", Consumer.Mailer.Replace("public static class", "\n#if NETSTANDARD\n    public static class", StringComparison.Ordinal).Replace("    }\n}", "    }\n#endif\n}", StringComparison.Ordinal))
            .With("appsettings.json", Consumer.WrongSettings);
        var build = await consumer.BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(build.Succeeded, build.Output);

        // The file is listed by the user too; each framework has it once.
        var logs = SarifLog.Logs(consumer.Folder).ToDictionary(l => Path.GetFileName(l), File.ReadAllText);
        Assert.Equal(["Contoso.net10.0.sarif", "Contoso.netstandard2.0.sarif"], logs.Keys.Order(StringComparer.Ordinal));
        Assert.All(logs.Values, l => Assert.Equal(1, Count(l, "\"ruleId\": \"SESA104\"")));
        Assert.Equal(0, Count(logs["Contoso.net10.0.sarif"], "\"ruleId\": \"SESA101\""));
        Assert.Equal(1, Count(logs["Contoso.netstandard2.0.sarif"], "\"ruleId\": \"SESA101\""));
    }

    [Fact]
    public async Task Reports_under_central_package_management()
    {
        var build = await new Consumer(package)
            .WithProject(items: $"""<PackageReference Include="{Workplace.PackageId}" PrivateAssets="all" />""")
            .With("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="{Workplace.PackageId}" Version="{Workplace.PackageVersion}" />
                  </ItemGroup>
                </Project>
                """)
            .With("Mailer.cs", Consumer.Mailer)
            .BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal([Found], build.Summary);
    }

    [Fact]
    public async Task One_line_for_a_whole_solution_reports_where_mail_is_sent_and_nowhere_else()
    {
        var consumer = new Consumer(package)
            .With("Directory.Build.props", $"""
                <Project>
                  <Import Project="../Directory.Build.props" />
                  <ItemGroup>{Consumer.PackageReference}</ItemGroup>
                </Project>
                """)
            .WithProject(items: "", file: "Mail/Mail.csproj").With("Mail/Mailer.cs", Consumer.Mailer)
            .WithProject(items: "", file: "Sums/Sums.csproj").With("Sums/Sum.cs", Consumer.NoMail);
        var token = TestContext.Current.CancellationToken;
        await consumer.RunAsync(token, "new", "sln", "--format", "sln", "-n", "Contoso");
        await consumer.RunAsync(token, "sln", "add", "Mail", "Sums");
        var build = await consumer.BuildAsync(token, "Contoso.sln");
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal([Found], build.Summary);
        Assert.Single(SarifLog.Logs(Path.Combine(consumer.Folder, "Sums")));
    }

    [Fact]
    public async Task Does_not_flow_to_the_users_of_a_library()
    {
        var build = await new Consumer(package)
            .WithProject(file: "Library/Library.csproj").With("Library/Sum.cs", Consumer.NoMail)
            .WithProject(items: """<ProjectReference Include="../Library/Library.csproj" />""", file: "Application/Application.csproj").With("Application/Mailer.cs", Consumer.Mailer)
            .BuildAsync(TestContext.Current.CancellationToken, "Application");
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
    }

    // The property is what DOTNET_CLI_UI_LANGUAGE sets for the compiler.
    [Fact]
    public async Task Speaks_the_language_of_the_build()
    {
        var consumer = new Consumer(package).WithProject().With("Mailer.cs", Consumer.Mailer);
        var token = TestContext.Current.CancellationToken;
        await Says("en", "A client whose TLS switch was never set sends the mail, and the SES password with it, in clear text; require STARTTLS");
        await Says("de", "Ein Client, dessen TLS-Schalter nie gesetzt wurde, sendet die E-Mail und mit ihr das SES-Kennwort im Klartext; STARTTLS erzwingen");
        await Says("es", "Un cliente cuyo interruptor de TLS nunca se activó envía el correo, y con él la contraseña de SES, en texto claro; exija STARTTLS");
        await Says("fr", "Un client dont l'option TLS n'a jamais été définie envoie le courrier, et avec lui le mot de passe SES, en clair\u00A0; exigez STARTTLS");
        await Says("ja", "TLS の設定が行われていないクライアントでは、メールと SES のパスワードが平文で送信されます。STARTTLS を必須にしてください");
        await Says("zh-Hans", "从未设置 TLS 开关的客户端会以明文发送邮件和 SES 密码；请强制使用 STARTTLS");

        async Task Says(string language, string message)
        {
            var build = await consumer.BuildAsync(token, "--no-incremental", $"-p:PreferredUILang={language}");
            Assert.True(build.Succeeded, build.Output);
            Assert.Contains($"warning SESA101: {message}", build.Output, StringComparison.Ordinal);
        }
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
