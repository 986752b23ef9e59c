using System.Globalization;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Tests.CodeFixes;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Diagnostics;

/// <summary>The compiler and the editor ask in their own language.</summary>
public sealed class LanguageTests
{
    private const string Path = "/project/Mailer.cs";

    private static readonly string Source = Fix.SystemNetMail("""
        using var client = new SmtpClient(Ses.Host, Ses.Port) { EnableSsl = true };
        client.Send(message);
        """) + """

        internal static class Ses
        {
            public const string Host = "email-smtp.eu-west-1.amazonaws.com";
            public static readonly int Port = 465;
        }
        """;

    [Theory]
    [InlineData("en-US", "A client that knows only STARTTLS on port 465 hangs until its timeout, because the server waits for TLS from the first byte; use port 587 (from Ses.Port)", "TLS mode does not match the port")]
    [InlineData("de-DE", "Ein Client, der nur STARTTLS kennt, hängt auf Port 465 bis zu seiner Zeitüberschreitung, weil der Server TLS ab dem ersten Byte erwartet; Port 587 verwenden (aus Ses.Port)", "TLS-Modus passt nicht zum Port")]
    [InlineData("ja-JP", "サーバーは最初のバイトからの TLS を待つため、STARTTLS しか使えないクライアントはポート 465 でタイムアウトまで応答がなくなります。ポート 587 を使用してください (Ses.Port から)", "TLS モードがポートと一致していません")]
    [InlineData("zh-CN", "只支持 STARTTLS 的客户端在端口 465 上会一直挂起直到超时，因为服务器等待从第一个字节起的 TLS；请使用端口 587（来自 Ses.Port）", "TLS 模式与端口不匹配")]
    [InlineData("es-MX", "Un cliente que solo conoce STARTTLS se queda colgado en el puerto 465 hasta agotar su tiempo de espera, porque el servidor espera TLS desde el primer byte; use el puerto 587 (de Ses.Port)", "El modo TLS no corresponde al puerto")]
    [InlineData("fr-CA", "Un client qui ne connaît que STARTTLS reste bloqué sur le port 465 jusqu'à l'expiration de son délai, car le serveur attend TLS dès le premier octet\u00A0; utilisez le port 587 (de Ses.Port)", "Le mode TLS ne correspond pas au port")]
    public async Task A_diagnostic_speaks_it(string culture, string message, string title)
    {
        var diagnostic = Assert.Single(await FixProject.Create([(Path, Source)]).DiagnosticsAsync(TestContext.Current.CancellationToken));
        Assert.Equal((message, title), (diagnostic.GetMessage(new CultureInfo(culture)), diagnostic.Descriptor.Title.ToString(new CultureInfo(culture))));
    }

    [Theory]
    [InlineData("en", "Use port 587")]
    [InlineData("de", "Port 587 verwenden")]
    [InlineData("ja", "ポート 587 を使用する")]
    public async Task A_fix_speaks_the_language_of_the_editor(string culture, string title)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var project = FixProject.Create([(Path, Source)]);
            var actions = await project.ActionsAsync(Assert.Single(await project.DiagnosticsAsync(cancellation)), cancellation);
            Assert.Equal(title, Assert.Single(actions).Title);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Title_and_description_of_a_descriptor_are_the_catalogs()
    {
        var english = CultureInfo.InvariantCulture;
        Assert.Equal(
            RuleCatalog.All.Select(rule => (rule.Id, rule.Title, rule.Description)),
            new SesSecurityAnalyzer().SupportedDiagnostics.Select(d => (d.Id, d.Title.ToString(english), d.Description.ToString(english))));
    }
}
