using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

public class InHouseClientTests
{
    private const string Code = """
        namespace Contoso.Mail;
        public enum Security { Plain, Upgrade = 5, Tls = 7 }
        public enum Large : long { Plain = 5000000000, Tls = 7 }
        public interface ISends { void Send(string server, int port); }
        public interface IMailer : ISends { Large Mode { get; set; } }
        public class Base { public string Server { get; set; } = ""; }
        public class Mailer : Base
        {
            public Mailer(string server, int port, bool ssl) { }
            public int Port { get; set; }
            public Security? Mode { get; set; }
            public void Send(string server, int port, bool ssl, string user, string pwd) { }
        }
        """;

    [Fact]
    public void Reads_a_method()
    {
        var client = Assert.Single(Bind(out var errors, """
            { // the wrapper of the platform team
              "clients": [ {
                "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server", "port": "port", "mode": "ssl",
                "values": { "true": "wrapper", "false": "none" },
                "defaultPort": 25, "defaultMode": "none", "userName": "user", "password": "pwd"
              } ]
            }
            """));

        Assert.Empty(errors);
        var call = Assert.Single(client.Calls);
        Assert.Equal(("Send", CallEffect.Registers), (Assert.Single(call.Names), call.Effect));
        Assert.Equal([("server", FactRole.Host), ("port", FactRole.Port), ("ssl", FactRole.Mode), ("user", FactRole.UserName), ("pwd", FactRole.Password)], call.Parameters.Select(p => (p.Name, p.Role)));
        Assert.Equal([new SlotValue("true", 1, (int)TlsMode.Wrapper), new SlotValue("false", 0, (int)TlsMode.None)], call.Parameters[2].Values);
        Assert.Equal((25, TlsMode.None), (client.DefaultPort, client.DefaultMode));
    }

    [Fact]
    public void Reads_a_constructor()
    {
        var client = Assert.Single(Bind(out var errors, """{ "clients": [ { "type": "Contoso.Mail.Mailer", "member": ".ctor", "host": "server" } ] }"""));
        Assert.Empty(errors);
        Assert.Equal(".ctor", Assert.Single(Assert.Single(client.Calls).Names));
        Assert.Null(client.DefaultPort);
    }

    [Fact]
    public void Reads_properties_and_the_numbers_of_enum_values()
    {
        var client = Assert.Single(Bind(out var errors, """
            { "clients": [ { "type": "Contoso.Mail.Mailer", "member": null, "host": "Server", "port": "Port", "mode": "Mode", "values": { "Plain": "none", "Tls": "wrapper" } } ] }
            """));
        Assert.Empty(errors);
        Assert.Equal(JudgedWhen.Finished, client.Judged);
        Assert.Empty(client.Calls);
        Assert.Equal("Contoso.Mail.Security", client.Members[2].ValueType);
        Assert.Equal([("Plain", 0), ("Tls", 7)], client.Members[2].Values.Select(v => (v.Name, v.Number)));
    }

    [Fact]
    public void Finds_a_member_that_an_interface_has_from_another()
    {
        var client = Assert.Single(Bind(out var errors, """{ "clients": [ { "type": "Contoso.Mail.IMailer", "member": "Send", "host": "server", "port": "port" } ] }"""));

        Assert.Empty(errors);
        Assert.Equal(["server", "port"], Assert.Single(client.Calls).Parameters.Select(p => p.Name));
    }

    [Fact]
    public void Values_may_be_numbers_and_one_that_is_too_large_is_none()
    {
        var client = Assert.Single(Bind(out var errors, """
            { "clients": [ { "type": "Contoso.Mail.IMailer", "host": "Mode", "mode": "Mode", "values": { "Plain": "none", "7": "wrapper" } } ] }
            """));

        Assert.Empty(errors);
        Assert.Equal([("Plain", -1), ("7", 7)], client.Members.Single(m => m.Role == FactRole.Mode).Values.Select(v => (v.Name, v.Number)));
    }

    [Theory]
    [InlineData("""{ "type": "Contoso.Mail.Mialer", "member": "Send", "host": "server", "port": "nothing" }""", "Contoso.Mail.Mialer")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Sned", "host": "server", "port": "nothing" }""", "Sned")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send", "host": "serverName" }""", "serverName")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "host": "Server", "port": "Prot" }""", "Prot")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "host": "Server", "mode": "Mode", "values": { "Clear": "none" } }""", "Clear")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server", "mode": "ssl", "values": { "yes": "none" } }""", "yes")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server", "mode": "ssl", "values": { "true": "tls" } }""", "tls")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server", "defaultMode": "ssl" }""", "ssl")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server", "defaultPort": 70000 }""", "70000")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server", "defaultPort": "25" }""", "25")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send", "host": "server", "usrName": "user" }""", "usrName")]
    [InlineData("""{ "type": 5, "member": "Send", "host": "server" }""", "5")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": "Send" }""", "{")]
    [InlineData("""{ "type": "Contoso.Mail.Mailer", "member": true, "host": "server" }""", "true")]
    [InlineData("\"Contoso.Mail.Mailer\"", "Contoso.Mail.Mailer")]
    public void Reports_one_wrong_value_once_at_its_place(string client, string place)
    {
        var text = $$"""
            { "clients": [
              {{client}}
            ] }
            """;
        Bind(out var errors, text);
        var error = Assert.Single(errors);
        Assert.Equal(place, text.Substring(error.Span.Start, error.Span.Length));
        Assert.Equal(1, error.Lines.Start.Line);
        Assert.Equal("/project/ses-security.json", error.Path);
    }

    [Fact]
    public void Reports_every_wrong_value()
    {
        Bind(out var errors, """
            { "clients": [
              { "type": "Contoso.Mail.Mailer", "member": "Send", "host": "a", "port": "b", "mode": "c" },
              { "type": "Nowhere", "member": "Send", "host": "a", "port": "b", "mode": "c" }
            ] }
            """);
        Assert.Equal([1, 1, 1, 2], errors.Select(e => e.Lines.Start.Line));
    }

    [Theory]
    [InlineData("mail/clients.json", "mail/clients.json")]
    [InlineData("mail\\clients.json", "mail/clients.json")]
    [InlineData("../shared/clients.json", "../shared/clients.json")]
    [InlineData("/project/clients.json", "clients.json")]
    public void Reads_the_file_that_the_option_names(string option, string file)
    {
        var path = Path.GetFullPath(Path.Combine("/project", file));
        var set = ConfigurationSet.Read([new InMemoryText(path, """{ "clients": [ { "type": "T", "host": "h" } ] }""")], [option], "/project/", false, TestContext.Current.CancellationToken);
        Assert.Empty(set.Errors);
        Assert.Single(set.InHouseClients);
    }

    [Fact]
    public void Reports_a_file_that_is_not_there()
    {
        var set = ConfigurationSet.Read([], ["absent.json"], "/project", false, TestContext.Current.CancellationToken);
        var error = Assert.Single(set.Errors);
        Assert.Equal(Location.None, error.Location);
        Assert.Contains("'absent.json'", error.Message, StringComparison.Ordinal);
    }

    private static ImmutableArray<ClientDescription> Bind(out List<ConfigurationError> errors, string json)
    {
        var compilation = CSharpCompilation.Create("mail", [CSharpSyntaxTree.ParseText(Code, cancellationToken: TestContext.Current.CancellationToken)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var set = ConfigurationFiles.With("ses-security.json", json).Read();
        var clients = set.BindInHouseClients(compilation, out var bound);
        errors = [.. set.Errors, .. bound];
        return clients;
    }
}
