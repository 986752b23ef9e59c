using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SesSecurityAnalyzers.CodeFixes;
using SesSecurityAnalyzers.Diagnostics.Repairs;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

public sealed class FixConventionTests
{
    private static readonly Type[] Fixes = typeof(SesCodeFix).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract).ToArray();

    [Fact]
    public void Every_rule_about_code_has_one_fix_but_those_that_cannot()
    {
        var fixable = Fixes.Where(t => t != typeof(ConfigurationFileFix)).SelectMany(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds).Order().ToList();
        Assert.Equal(RuleCatalog.All.Select(r => r.Id).Except(["SESA602", "SESA901"]), fixable);
    }

    [Fact]
    public void Every_fix_is_exported_and_fixes_all()
    {
        Assert.All(Fixes, t =>
        {
            Assert.NotNull(t.GetCustomAttribute<ExportCodeFixProviderAttribute>());
            Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], ((CodeFixProvider)Activator.CreateInstance(t)!).GetFixAllProvider()!.GetSupportedFixAllScopes());
        });
    }

    // Hosts of Roslyn bring different versions of it.
    [Fact]
    public void The_assembly_does_not_reference_System_Composition() =>
        Assert.DoesNotContain(typeof(SesCodeFix).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("System.Composition", StringComparison.Ordinal));

    [Fact]
    public void A_repair_reads_as_it_was_written()
    {
        var places = new List<Location>();
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var repair = new Repair("SESA103.Port", new RepairTitle(PhraseName.FixUsePort, "465"), [new RepairEdit(RepairEditKind.AddArgument, Location.None, "465", "port", 1)]);
        Repair.Write([repair], Location.None, places, properties);
        var diagnostic = Diagnostic.Create(new DiagnosticDescriptor("SESA103", "t", "m", "c", DiagnosticSeverity.Warning, true), Location.None, places, properties.ToImmutable());
        var read = Assert.Single(Repair.Read(diagnostic));
        Assert.Equal(repair.Title, read.Title);
        Assert.Equal(repair.Edits, read.Edits);
    }

    // A fix must live with whatever is being typed.
    [Theory]
    [InlineData("client.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, )")]
    [InlineData("client.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587")]
    [InlineData("client.Connect(new Uri(\"smtp://email-smtp.us-east-1.amazonaws.com:587")]
    [InlineData("client.Connect(\"email-smtp.us-east-1.amazonaws.com\", 465, x ? : SecureSocketOptions.None)")]
    [InlineData("client.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.None);\nclient.Authenticate(user, ")]
    [InlineData("client.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.None);\nclient.Authenticate(user, user);\nclient.Send(message;\nclient.")]
    [InlineData("client.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.None);\nclient.Authenticate(user, user);\ntry { client.Send(message); } finally")]
    [InlineData("client.ServerCertificateValidationCallback = (s, c, h, e) => true client.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587, SecureSocketOptions.StartTls)")]
    public async Task Half_typed_code_throws_nowhere(string line)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = FixProject.Create([("/project/Mailer.cs", Fix.MailKit("using var client = new SmtpClient();\n" + line))], withVerifier: true);
        foreach (var diagnostic in await project.DiagnosticsAsync(cancellation))
        {
            Assert.NotEqual("AD0001", diagnostic.Id);
            foreach (var action in await project.ActionsAsync(diagnostic, cancellation))
                await project.ApplyAsync(action, cancellation);
        }
    }

    [Fact]
    public async Task Cancellation_is_honoured()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var project = FixProject.Create([("/project/Mailer.cs", Fix.MailKit("using var client = new SmtpClient();\nclient.Connect(\"email-smtp.us-east-1.amazonaws.com\", 587);"))]);
        var diagnostic = Assert.Single(await project.DiagnosticsAsync(cancellation));
        var action = (await project.ActionsAsync(diagnostic, cancellation))[0];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => project.ApplyAsync(action, new CancellationToken(canceled: true)));
    }
}
