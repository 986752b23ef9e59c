using Microsoft.CodeAnalysis;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

/// <summary>The words in which the tests of fixes are written.</summary>
internal static class Fix
{
    private const string SourcePath = "/project/Mailer.cs";

    /// <summary>A method that sends with MailKit.</summary>
    public static string MailKit(string body) => Method("MailKit.Net.Smtp", "MimeKit.MimeMessage", body);

    /// <summary>A method that sends with System.Net.Mail.</summary>
    public static string SystemNetMail(string body) => Method("System.Net.Mail", "MailMessage", body);

    private static string Method(string library, string message, string body) => $$"""
        using System.Net;
        using {{library}};
        using MailKit.Security;

        public static class Mailer
        {
            public static void Send({{message}} message, string user)
            {
        {{string.Join('\n', body.Split('\n').Select(line => line.Trim().Length == 0 ? "" : "        " + line))}}
            }
        }
        """;

    /// <summary>Takes the fix of a rule, by its place among those offered, and expects a text. The compiler has nothing to say that it did not say before, and the rule is satisfied.</summary>
    public static async Task ExpectAsync(string id, string before, string after, int choice = 0, string[]? stubs = null, NullableContextOptions nullable = NullableContextOptions.Enable)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = FixProject.Create([(SourcePath, before)], stubs, nullable: nullable);
        var compilerBefore = await project.CompilerDiagnosticsAsync(cancellation);
        Assert.DoesNotContain(compilerBefore, d => d.Severity == DiagnosticSeverity.Error);
        var diagnostics = await project.DiagnosticsAsync(cancellation);
        var diagnostic = Assert.Single(diagnostics, d => d.Id == id);
        var actions = await project.ActionsAsync(diagnostic, cancellation);
        Assert.True(choice < actions.Count, $"{actions.Count} fixes are offered");
        var fixedProject = await project.ApplyAsync(actions[choice], cancellation);
        Assert.Equal(after, await fixedProject.TextAsync(SourcePath, cancellation), ignoreLineEndingDifferences: true);
        Assert.Empty((await fixedProject.CompilerDiagnosticsAsync(cancellation)).Select(Said).Except(compilerBefore.Select(Said)));
        Assert.DoesNotContain(await fixedProject.DiagnosticsAsync(cancellation), d => d.Id == id);
    }

    /// <summary>Takes the fix that moves a block to the Verifier, and expects a text. The compiler has nothing to say that it did not say before, the rules have less, and there is nothing left to move.</summary>
    public static async Task ExpectSesSmtpConnectionAsync(string id, string before, string after, OutputKind output = OutputKind.DynamicallyLinkedLibrary, string? title = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = FixProject.Create([(SourcePath, before)], withVerifier: true, output: output);
        var compilerBefore = await project.CompilerDiagnosticsAsync(cancellation);
        Assert.DoesNotContain(compilerBefore, d => d.Severity == DiagnosticSeverity.Error);
        var found = await project.DiagnosticsAsync(cancellation);
        var diagnostic = Assert.Single(found, d => d.Id == id);
        var action = Assert.Single(await project.ActionsAsync(diagnostic, cancellation), a => a.EquivalenceKey == id + ".SesSmtpConnection");
        if (title is not null)
            Assert.Equal(title, action.Title);
        var fixedProject = await project.ApplyAsync(action, cancellation);
        Assert.Equal(after, await fixedProject.TextAsync(SourcePath, cancellation), ignoreLineEndingDifferences: true);
        Assert.Empty((await fixedProject.CompilerDiagnosticsAsync(cancellation)).Select(Said).Except(compilerBefore.Select(Said)));
        Assert.Empty((await fixedProject.DiagnosticsAsync(cancellation)).Select(d => d.Id));
    }

    /// <summary>Expects the rule to be reported where the Verifier is referenced, and no fix to move the block to it.</summary>
    public static async Task OffersNoSesSmtpConnectionAsync(string id, string source, OutputKind output = OutputKind.DynamicallyLinkedLibrary, bool withVerifier = true)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = FixProject.Create([(SourcePath, source)], withVerifier: withVerifier, output: output);
        Assert.DoesNotContain(await project.CompilerDiagnosticsAsync(cancellation), d => d.Severity == DiagnosticSeverity.Error);
        var diagnostic = Assert.Single(await project.DiagnosticsAsync(cancellation), d => d.Id == id);
        Assert.DoesNotContain(await project.ActionsAsync(diagnostic, cancellation), a => a.EquivalenceKey!.EndsWith(".SesSmtpConnection", StringComparison.Ordinal));
    }

    /// <summary>Fixes everything of a rule at once.</summary>
    public static async Task ExpectAllAsync(string id, string before, string after, string[]? stubs = null, Microsoft.CodeAnalysis.CodeFixes.FixAllScope scope = Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = await FixProject.Create([(SourcePath, before)], stubs).FixAllAsync(id, cancellation, scope);
        Assert.Equal(after, await project.TextAsync(SourcePath, cancellation), ignoreLineEndingDifferences: true);
        Assert.Equal(after, await (await project.FixAllAsync(id, cancellation, scope)).TextAsync(SourcePath, cancellation), ignoreLineEndingDifferences: true);
    }

    /// <summary>Takes the first fix of a rule in a project with a configuration file and expects the file's text.</summary>
    public static async Task ExpectFileAsync(string id, string name, string before, string after, string source = "", string[]? stubs = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = "/project/" + name;
        var project = FixProject.Create([(SourcePath, source)], stubs, files: [(path, before)]);
        var diagnostic = Assert.Single(await project.DiagnosticsAsync(cancellation), d => d.Id == id);
        var actions = await project.ActionsAsync(diagnostic, cancellation);
        Assert.NotEmpty(actions);
        var fixedProject = await project.ApplyAsync(actions[0], cancellation);
        Assert.Equal(after, await fixedProject.TextAsync(path, cancellation));
        Assert.Equal(source, await fixedProject.TextAsync(SourcePath, cancellation));
        Assert.DoesNotContain(await fixedProject.DiagnosticsAsync(cancellation), d => d.Id == id);
    }

    /// <summary>Expects the rule to be reported and no fix to be offered.</summary>
    public static async Task OffersNoneAsync(string id, string source, string[]? stubs = null, (string Path, string Text)[]? files = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = FixProject.Create([(SourcePath, source)], stubs, files);
        var diagnostics = (await project.DiagnosticsAsync(cancellation)).Where(d => d.Id == id).ToList();
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
            Assert.Empty(await project.ActionsAsync(diagnostic, cancellation));
    }

    private static string Said(Diagnostic diagnostic) => diagnostic.Id + " " + diagnostic.GetMessage();
}
