using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.CodeFixes.Editing;
using SesSecurityAnalyzers.Diagnostics.Repairs;
using SesSecurityAnalyzers.Tests.Robustness;
using Xunit;

namespace SesSecurityAnalyzers.Tests.CodeFixes;

/// <summary>A fix that is taken back ends, and leaves nothing half done.</summary>
public sealed class FixCancellationTests
{
    private static readonly string Source = Fix.SystemNetMail(string.Join('\n', Enumerable.Range(0, 10).Select(i => $"""
        using (var client{i} = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587))
            client{i}.Send(message);
        """)));

    [Fact]
    public async Task Nothing_is_offered_or_applied_once_it_is_cancelled()
    {
        var project = FixProject.Create([("/project/Mailer.cs", Source)]);
        var diagnostic = (await project.DiagnosticsAsync(TestContext.Current.CancellationToken))[0];
        var action = (await project.ActionsAsync(diagnostic, TestContext.Current.CancellationToken))[0];
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => project.ActionsAsync(diagnostic, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => project.ApplyAsync(action, cancelled));
    }

    [Fact]
    public async Task Edits_of_a_file_end_at_the_next_one()
    {
        var project = FixProject.Create([("/project/Mailer.cs", Source)]);
        var diagnostics = await project.DiagnosticsAsync(TestContext.Current.CancellationToken);
        var root = await diagnostics[0].Location.SourceTree!.GetRootAsync(TestContext.Current.CancellationToken);
        var edits = diagnostics.Select(d => Repair.Read(d).First()).SelectMany(r => r.Edits).ToList();
        var expected = SyntaxEdits.Apply(root, edits, TestContext.Current.CancellationToken).ToFullString();
        Assert.Equal(10, expected.Split("EnableSsl = true").Length - 1);
        var at = 1;
        while (Interruption.At(at, token => SyntaxEdits.Apply(root, edits, token)))
        {
            Assert.Equal(expected, SyntaxEdits.Apply(root, edits, TestContext.Current.CancellationToken).ToFullString());
            at++;
        }

        Assert.InRange(at, edits.Count, 2 * edits.Count);
    }
}
