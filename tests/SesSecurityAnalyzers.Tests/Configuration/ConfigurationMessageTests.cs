using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>What SESA901 says, word for word.</summary>
public sealed class ConfigurationMessageTests
{
    private const string Code = """
        namespace Contoso.Mail;
        public enum Security { None, Tls }
        public static class Tools { }
        public class Mailer { public string Server { get; set; } = ""; public bool Tls { get; set; } public Security Security { get; set; } public void Open(string server, int port) { } }
        """;

    public static TheoryData<string, string, string> Files() => new()
    {
        { "appsettings.json", "[]", "appsettings.json is left out, because it does not hold a JSON object" },
        { "appsettings.json", "{} {}", "appsettings.json is left out, because text follows after the end of the JSON value" },
        { "appsettings.json", """{ "a": 1 "b": 2 }""", "appsettings.json is left out, because ',' or '}' is missing here" },
        { "appsettings.json", """{ "a": [1 2] }""", "appsettings.json is left out, because ',' or ']' is missing here" },
        { "appsettings.json", "{ a: 1 }", "appsettings.json is left out, because a property name in double quotes is missing here" },
        { "appsettings.json", """{ "a" 1 }""", "appsettings.json is left out, because ':' is missing after a property name" },
        { "appsettings.json", """{ "a": , }""", "appsettings.json is left out, because a value is missing here" },
        { "appsettings.json", "{ \"a\": \"b\n\" }", "appsettings.json is left out, because a string is not closed on its line" },
        { "appsettings.json", "{ \"a\": \"\u0001\" }", "appsettings.json is left out, because a string holds a control character" },
        { "appsettings.json", "{ \"a\": \"b", "appsettings.json is left out, because a string is not closed" },
        { "appsettings.json", """{ "a": "\x" }""", "appsettings.json is left out, because a string holds an escape that JSON does not have" },
        { "appsettings.json", "{ /* ", "appsettings.json is left out, because a comment is not closed" },
        { "appsettings.json", "{ / }", "appsettings.json is left out, because '/' begins neither a value nor a comment" },
        { "appsettings.json", """{ "a": 1""", "appsettings.json is left out, because the file ends before '}'" },
        { "appsettings.json", """{ "a": True }""", "appsettings.json is left out, because 'True' is no JSON value; it is written 'true'" },
        { "appsettings.json", """{ "a": undefined }""", "appsettings.json is left out, because 'undefined' is no JSON value" },
        { "appsettings.json", """{ "a": hunter2 }""", "appsettings.json is left out, because what stands here is no JSON value" },
        { "appsettings.json", """{ "a": 1, "A": 2 }""", "appsettings.json is left out, because the key 'A' stands twice" },
        { "appsettings.json", new string('[', 65), "appsettings.json is left out, because it is nested deeper than 64 levels" },
        { "appsettings.json", "{}" + new string(' ', 1024 * 1024), "appsettings.json is left out, because it has 1048578 characters; at most 1048576 are read" },
        { "web.config", "<configuration>", "web.config is left out, because the file ends before its last element does" },
        { "web.config", "<configuration a=b />", "web.config is left out, because an attribute's value has no quotes here" },
        { "web.config", "<configuration></other>", "web.config is left out, because an end tag does not match the element that it ends" },
        { "web.config", "<configuration>&</configuration>", "web.config is left out, because it is not well-formed XML here" },
        { "ses-security.json", "[]", "ses-security.json is left out, because it does not hold a JSON object" },
        { "ses-security.json", """{ "client": [] }""", "'client' is unknown here; the file holds 'clients'" },
        { "ses-security.json", """{ "clients": {} }""", "'clients' has to be an array" },
        { "ses-security.json", """{ "clients": [1] }""", "A client has to be an object" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "prot": "x" } ] }""", "'prot' is unknown; a client has type, member, host, port, mode, values, defaultPort, defaultMode, userName, password" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "host": "Server" } ] }""", "'host' stands twice" },
        { "ses-security.json", """{ "clients": [ { "host": "Server" } ] }""", "'type' is missing: the full name of the class" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer" } ] }""", "'host' is missing: the parameter or property that takes the host" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": 1 } ] }""", "'host' has to be a name in quotes" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "member": 1 } ] }""", "'member' has to be a name in quotes, or null" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "values": 1 } ] }""", "'values' has to be an object" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "defaultPort": 0 } ] }""", "'defaultPort' has to be a port number" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "defaultMode": "tls" } ] }""", "The mode of 'defaultMode' has to be none, opportunistic, starttls or wrapper" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Post", "host": "Server" } ] }""", "There is no type 'Contoso.Mail.Post' in this compilation" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Host" } ] }""", "'Contoso.Mail.Mailer' has no property 'Host'" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Tools", "member": ".ctor", "host": "host" } ] }""", "'Contoso.Mail.Tools' has no constructor" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server" } ] }""", "'Contoso.Mail.Mailer' has no method 'Send'" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "member": "Open", "host": "server", "port": "gate" } ] }""", "'Contoso.Mail.Mailer.Open' has no parameter 'gate'" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "mode": "Tls", "values": { "yes": "starttls" } } ] }""", "'Tls' is a bool, which is true or false" },
        { "ses-security.json", """{ "clients": [ { "type": "Contoso.Mail.Mailer", "host": "Server", "mode": "Security", "values": { "Ssl": "wrapper" } } ] }""", "The enum 'Security' has no value 'Ssl'" },
    };

    public static TheoryData<string, string, string> Options() => new()
    {
        { PolicyOptions.ProtocolEditionKey, "2019", "Option ses_security.protocol_edition cannot be '2019'; allowed: current or 2018-02" },
        { PolicyOptions.SupportedTlsVersionsKey, "tls2", "Option ses_security.supported_tls_versions cannot be 'tls2'; allowed: sslv2hello, ssl2, ssl3, tls1.0, tls1.1, tls1.2, tls1.3, separated by commas" },
        { PolicyOptions.SmtpHostsKey, "a b", "Option ses_security.smtp_hosts cannot be 'a b'; allowed: host names, separated by commas" },
        { PolicyOptions.AssumeSesKey, "maybe", "Option ses_security.assume_ses cannot be 'maybe'; allowed: true or false" },
        { PolicyOptions.SmtpClientsKey, "absent.json", "Option ses_security.smtp_clients cannot be 'absent.json'; allowed: the path of a file among the project's AdditionalFiles" },
        { "ses_security.edition", "x", "Option ses_security.edition is unknown; known are ses_security.protocol_edition, ses_security.supported_tls_versions, ses_security.smtp_hosts, ses_security.assume_ses, ses_security.smtp_clients" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_files(string name, string text, string message) => Assert.Equal(message, Assert.Single(OfFile(name, text)).ToString());

    [Theory]
    [MemberData(nameof(Options))]
    public void Of_options(string key, string text, string message) => Assert.Equal(message, Assert.Single(OfOption(key, text)).ToString());

    [Fact]
    public void Of_a_file_that_is_no_text() => Assert.Equal("appsettings.json is left out, because it cannot be opened as text", Assert.Single(OfUnreadable()).ToString());

    [Fact]
    public void Every_phrase_about_configuration_is_said_here()
    {
        var said = Files().SelectMany(row => OfFile(row.Data.Item1, row.Data.Item2)).Concat(Options().SelectMany(row => OfOption(row.Data.Item1, row.Data.Item2))).Concat(OfUnreadable())
            .SelectMany(Names).Distinct().Order();
        // A path is allowed wherever the option is documented, but none is refused for its form.
        Assert.Equal(Enum.GetValues<PhraseName>().SkipWhile(name => name != PhraseName.OptionRefused).TakeWhile(name => name != PhraseName.FixUseWrapper).Where(name => name != PhraseName.AllowedPath), said);
        Assert.Equal("a path, relative to the project", PolicyOptions.All.Single(option => option.Key == PolicyOptions.SmtpClientsKey).Allowed.ToString());
    }

    private static IEnumerable<PhraseName> Names(Phrase phrase) => phrase.Arguments.OfType<Phrase>().SelectMany(Names).Append(phrase.Name);

    private static IEnumerable<Phrase> OfFile(string name, string text)
    {
        var set = ConfigurationFiles.With(name, text).Read();
        set.BindInHouseClients(CSharpCompilation.Create("Contoso", [CSharpSyntaxTree.ParseText(Code, cancellationToken: TestContext.Current.CancellationToken)], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]), out var bound);
        return set.Errors.Concat(bound).Select(error => error.What);
    }

    private static IEnumerable<Phrase> OfOption(string key, string value) => key == PolicyOptions.SmtpClientsKey
        ? ConfigurationSet.Read([], [value], "/project", false, TestContext.Current.CancellationToken).Errors.Select(error => error.What)
        : SecurityOptions.Read(new ConfigOptions((key, value)), [], TestContext.Current.CancellationToken).Errors.Select(error => error.What);

    private static IEnumerable<Phrase> OfUnreadable() =>
        ConfigurationSet.Read([new UnreadableText()], isNetFramework: false, TestContext.Current.CancellationToken).Errors.Select(error => error.What);

    private sealed class UnreadableText : AdditionalText
    {
        public override string Path => "/project/appsettings.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidDataException();
    }
}
