using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

public class SecurityOptionsTests
{
    private static readonly SyntaxTree A = CSharpSyntaxTree.ParseText("", path: "/p/A.cs", cancellationToken: TestContext.Current.CancellationToken);
    private static readonly SyntaxTree B = CSharpSyntaxTree.ParseText("", path: "/p/B.cs", cancellationToken: TestContext.Current.CancellationToken);

    [Fact]
    public void Without_options_the_default_holds()
    {
        var options = Read(new ConfigOptions());
        Assert.Equal(SecurityPolicy.Default, options.For(A));
        Assert.Equal(SecurityPolicy.Default, options.ForFiles());
        Assert.Empty(options.Errors);
    }

    [Fact]
    public void File_goes_before_project_and_project_before_property()
    {
        var options = Read(new ConfigOptions(
                ("build_property.SesSecurityAssumeSes", "true"),
                ("build_property.SesSecurityProtocolEdition", "2018-02"),
                ("build_property.SesSecuritySmtpHosts", ""),
                ("ses_security.protocol_edition", "current"))
            .For("/p/A.cs", ("ses_security.protocol_edition", "2018-02"), ("ses_security.assume_ses", "false")));

        Assert.Equal((ProtocolEdition.February2018, false), (options.For(A).Edition, options.For(A).AssumeSes));
        Assert.Equal((ProtocolEdition.Current, true), (options.For(B).Edition, options.For(B).AssumeSes));
        Assert.Equal(ProtocolEdition.February2018, options.ForFiles().Edition);
    }

    [Fact]
    public void Sections_that_differ_say_nothing_of_configuration_files()
    {
        var options = Read(new ConfigOptions().For("/p/A.cs", ("ses_security.smtp_hosts", "a.example")).For("/p/B.cs", ("ses_security.smtp_hosts", "b.example")));
        Assert.Empty(options.ForFiles().SmtpHosts);
        Assert.Equal(["b.example"], options.For(B).SmtpHosts);
    }

    [Fact]
    public void Reports_each_unreadable_value_once()
    {
        var options = Read(new ConfigOptions(("build_property.SesSecurityAssumeSes", "perhaps"))
            .For("/p/A.cs", ("ses_security.supported_tls_versions", "tls9")).For("/p/B.cs", ("ses_security.supported_tls_versions", "tls9")));
        Assert.Equal(2, options.Errors.Length);
        Assert.All(options.Errors, e => Assert.Equal(Location.None, e.Location));
        Assert.Contains(options.Errors, e => e.Message.Contains("'tls9'", StringComparison.Ordinal));
        Assert.Contains(options.Errors, e => e.Message.Contains("'perhaps'", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_an_unknown_option()
    {
        var error = Assert.Single(Read(new ConfigOptions().For("/p/A.cs", ("ses_security.protocol_editon", "current"))).Errors);
        Assert.StartsWith("Option ses_security.protocol_editon is unknown; known are ses_security.protocol_edition,", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_files_of_in_house_clients()
    {
        var options = Read(new ConfigOptions(("ses_security.smtp_clients", "mail.json"), ("build_property.ProjectDir", "/p/")).For("/p/A.cs", ("ses_security.smtp_clients", "../other.json")));
        Assert.Equal(["../other.json", "mail.json"], options.InHouseClientFiles);
        Assert.Equal("/p/", options.ProjectDirectory);
    }

    private static SecurityOptions Read(ConfigOptions options) => SecurityOptions.Read(options, [A, B], TestContext.Current.CancellationToken);
}
