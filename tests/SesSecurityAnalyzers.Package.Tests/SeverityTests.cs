using Xunit;

namespace SesSecurityAnalyzers.Package.Tests;

/// <summary>How a team makes findings weigh more or less: the ways of every Roslyn analyzer, and SesSecurityMode.</summary>
public sealed class SeverityTests(PackedPackage package)
{
    [Fact]
    public async Task Warnings_as_errors_stop_the_build()
    {
        var build = await new Consumer(package).WithProject().With("Mailer.cs", Consumer.Mailer).BuildAsync(TestContext.Current.CancellationToken, "-warnaserror");
        Assert.False(build.Succeeded);
        Assert.Contains("error SESA101", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Modes_weigh_code_and_files_alike()
    {
        var token = TestContext.Current.CancellationToken;
        var consumer = new Consumer(package).WithProject().With("Mailer.cs", Consumer.Mailer).With("appsettings.json", Consumer.WrongSettings);
        await consumer.RunAsync(token, "restore");

        var audit = await consumer.BuildAsync(token, "--no-restore", "-p:SesSecurityMode=Audit");
        Assert.True(audit.Succeeded, audit.Output);
        Assert.Equal(["Mailer.cs:8 SESA101 note", "appsettings.json:4 SESA104 note"], audit.Summary);
        Assert.DoesNotContain("SESA", audit.Output, StringComparison.Ordinal);

        var warn = await consumer.BuildAsync(token, "--no-restore", "-p:SesSecurityMode=Warn");
        Assert.True(warn.Succeeded, warn.Output);
        Assert.Equal(["Mailer.cs:8 SESA101 warning", "appsettings.json:4 SESA104 warning"], warn.Summary);

        var enforce = await consumer.BuildAsync(token, "--no-restore", "-p:SesSecurityMode=Enforce");
        Assert.False(enforce.Succeeded);
        Assert.Equal(["Mailer.cs:8 SESA101 error", "appsettings.json:4 SESA104 error"], enforce.Summary);

        var misspelt = await consumer.BuildAsync(token, "--no-restore", "-p:SesSecurityMode=Enforced");
        Assert.False(misspelt.Succeeded);
        Assert.Contains("error SESA901: Property SesSecurityMode cannot be 'Enforced'", misspelt.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_settings_file_alone_stops_an_enforced_build()
    {
        var build = await new Consumer(package)
            .WithProject("<TargetFramework>net10.0</TargetFramework><SesSecurityMode>Enforce</SesSecurityMode>")
            .With("Sum.cs", Consumer.NoMail)
            .With("appsettings.json", Consumer.WrongSettings)
            .BuildAsync(TestContext.Current.CancellationToken);
        Assert.False(build.Succeeded);
        Assert.Contains("appsettings.json(4,13): error SESA104: ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_files_are_left_alone_for_who_opts_out()
    {
        var build = await new Consumer(package)
            .WithProject("<TargetFramework>net10.0</TargetFramework><SesSecurityMode>Enforce</SesSecurityMode><SesSecurityScanConfiguration>false</SesSecurityScanConfiguration>")
            .With("Sum.cs", Consumer.NoMail)
            .With("appsettings.json", Consumer.WrongSettings)
            .BuildAsync(TestContext.Current.CancellationToken);
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Findings);
    }

    [Fact]
    public async Task Editorconfig_sets_the_severity_of_a_folder_even_against_a_mode()
    {
        var build = await new Consumer(package)
            .WithProject("<TargetFramework>net10.0</TargetFramework><SesSecurityMode>Enforce</SesSecurityMode>")
            .With("Mailer.cs", Consumer.Mailer)
            .With("Old/Mailer.cs", Consumer.Mailer.Replace("Mailer", "OldMailer", StringComparison.Ordinal))
            .With("Tests/Mailer.cs", Consumer.Mailer.Replace("Mailer", "TestMailer", StringComparison.Ordinal))
            .With(".editorconfig", """
                root = true
                [Old/*.cs]
                dotnet_diagnostic.SESA101.severity = warning
                [Tests/*.cs]
                dotnet_diagnostic.SESA101.severity = none
                """)
            .BuildAsync(TestContext.Current.CancellationToken);
        Assert.False(build.Succeeded);
        Assert.Equal(["Mailer.cs:8 SESA101 error", "Old/Mailer.cs:8 SESA101 warning"], build.Summary);
    }

    [Fact]
    public async Task Pragmas_and_attributes_suppress_what_they_stand_at()
    {
        var build = await new Consumer(package)
            .WithProject("<TargetFramework>net10.0</TargetFramework><SesSecurityMode>Enforce</SesSecurityMode>")
            .With("Mailer.cs", """
                using System.Diagnostics.CodeAnalysis;
                using System.Net.Mail;

                namespace Contoso
                {
                    public static class Mailer
                    {
                #pragma warning disable SESA101 // A relay on this machine answers under the name.
                        public static void ByPragma(MailMessage message) =>
                            new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587).Send(message);
                #pragma warning restore SESA101

                        [SuppressMessage("Security", "SESA101", Justification = "A relay on this machine answers under the name.")]
                        public static void ByAttribute(MailMessage message) =>
                            new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587).Send(message);

                        public static void Reported(MailMessage message) =>
                            new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587).Send(message);
                    }
                }
                """)
            .BuildAsync(TestContext.Current.CancellationToken);
        Assert.False(build.Succeeded);
        Assert.Equal(["Mailer.cs:18 SESA101 error"], build.Summary);
    }

    [Fact]
    public async Task A_changed_settings_file_is_judged_again_by_the_next_build()
    {
        var token = TestContext.Current.CancellationToken;
        var consumer = new Consumer(package).WithProject().With("Sum.cs", Consumer.NoMail).With("appsettings.json", "{}\n");
        var first = await consumer.BuildAsync(token);
        Assert.True(first.Succeeded, first.Output);
        Assert.Empty(first.Findings);

        var second = await consumer.With("appsettings.json", Consumer.WrongSettings).BuildAsync(token, "--no-restore");
        Assert.Equal(["appsettings.json:4 SESA104 warning"], second.Summary);
    }
}
