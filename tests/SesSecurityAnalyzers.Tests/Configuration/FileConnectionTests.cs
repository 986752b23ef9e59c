using SesSecurityAnalyzers.Configuration;
using SesSecurityAnalyzers.Diagnostics;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

/// <summary>What a file says in itself: the rule, and the text that it stands at.</summary>
public class FileConnectionTests
{
    private const string Host = "email-smtp.us-east-1.amazonaws.com";

    public static TheoryData<string, string, string> Xml() => new()
    {
        // system.net
        { "web.config", Smtp($"""<network host="{Host}" port="587" enableSsl="true"/>"""), "" },
        { "Web.config", Smtp($"""<network enableSsl = 'False' port="587" host="{Host}"/>"""), "SESA101=False" },
        { "app.config", Smtp($"""<network host="{Host}" port="587"/>"""), $"SESA101={Host}" },
        { "Tool.exe.config", Smtp($"""<network host="{Host}" enableSsl="true"/>"""), $"SESA106={Host}" },
        { "web.config", Smtp($"""<network host="{Host}" port="{'%'}PORT%" enableSsl="%SSL%"/>"""), "" },
        { "web.config", Smtp("""<network host="email-smtp.#{Region}#.amazonaws.com" port="465" enableSsl="true"/>"""), "SESA103=465" },
        { "web.config", Smtp("""<network host="email-smtp.us-east&#45;1.amazonaws.com" port="2525" enableSsl="true"/>"""), "SESA104=2525" },
        { "web.config", Smtp("""<network host="email-smtp.mars-east-1.amazonaws.com" port="587" enableSsl="true"/>"""), "SESA105=email-smtp.mars-east-1.amazonaws.com" },
        { "web.config", Smtp("""<network host="localhost" port="25"/>"""), "" },
        { "web.config", Smtp($"""<network host="{Host}" port="587"/>""", "deliveryMethod=\"SpecifiedPickupDirectory\""), "" },
        { "web.config", Smtp($"""<network host="{Host}" port="587"/>""", "deliveryMethod=\"network\""), $"SESA101={Host}" },
        { "web.config", Smtp($"""<network host="{Host}" port="587" enableSsl="true" userName="AKIAIOSFODNN7EXAMPLE" password="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"/>"""),
            "SESA601=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY SESA602=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
        { "web.config", $"""<configuration><location path="admin"><system.net><mailSettings><smtp><network host="{Host}" port="587"/></smtp></mailSettings></system.net></location></configuration>""", $"SESA101={Host}" },
        { "web.config", $"""<configuration><system.net><mailSettings><smtp><network host="{Host}" port="587" enableSsl="true"/></smtp></mailSettings></system.net><location path="x"><system.net><mailSettings><smtp><network port="465"/></smtp></mailSettings></system.net></location></configuration>""", "SESA103=465" },
        { "web.config", "<configuration><system.net><mailSettings><smtp configSource=\"smtp.config\"/></mailSettings></system.net></configuration>", "" },
        { "web.config", $"""<configuration><mailSettings><smtp_bills><network host="{Host}" port="587"/></smtp_bills></mailSettings></configuration>""", $"SESA101={Host}" },
        { "web.Release.config", Smtp($"""<network host="{Host}" port="587"/>"""), "" },
        { "web.Release.config", Smtp($"""<network host="{Host}" enableSsl="false"/>"""), "SESA101=false" },
        { "web.config", Smtp($"""<network xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" xdt:Transform="SetAttributes" host="{Host}"/>"""), "" },

        // NLog
        { "NLog.config", NLog($"""<target xsi:type="Mail" smtpServer="{Host}" smtpPort="587"/>"""), $"SESA101={Host}" },
        { "nlog.config", NLog($"""<target type="email" SMTPSERVER="{Host}" smtpport="465" enablessl="true"/>"""), "SESA103=465" },
        { "NLog.Production.config", NLog($"""<target xsi:type="AsyncWrapper"><target xsi:type="SmtpClient" smtpServer="{Host}" smtpPort="587" enableSsl="false"/></target>"""), "SESA101=false" },
        { "NLog.config", NLog($"""<target xsi:type="Mail"><smtpServer>{Host}</smtpServer><smtpPort> 587 </smtpPort><enableSsl>false</enableSsl></target>"""), "SESA101=false" },
        { "NLog.config", NLog($"""<target xsi:type="Mail" smtpServer="{Host}" smtpPort="587" enableSsl="false" deliveryMethod="SpecifiedPickupDirectory"/>"""), "" },
        { "NLog.config", NLog($"""<target xsi:type="Mail" smtpServer="{Host}" useSystemNetMailSettings="true"/>"""), "" },
        { "NLog.config", NLog($"""<target xsi:type="Mail" smtpServer="email-smtp.$"""+"""{environment:R}.amazonaws.com" smtpPort="587"/>"""), "SESA101=email-smtp.${environment:R}.amazonaws.com" },
        { "NLog.config", NLog("""<target xsi:type="Mail" smtpServer="${environment:HOST}" smtpPort="587"/>"""), "" },
        { "NLog.config", NLog("""<target xsi:type="Mail" smtpServer="${host}" smtpPort="${var:port}" enableSsl="true"/>""", $"""<variable name="host" value="{Host}"/><variable name="port" value="465"/>"""), "SESA103=${var:port}" },
        { "NLog.config", NLog("""<target xsi:type="Mail" smtpServer="${a}" smtpPort="587"/>""", """<variable name="a" value="${b}"/><variable name="b" value="${a}"/>"""), "" },
        { "NLog.config", NLog($"""<default-target-parameters xsi:type="Mail" smtpPort="587" enableSsl="true"/><target xsi:type="Mail" smtpServer="{Host}"/>"""), "" },
        { "NLog.config", NLog($"""<targetDefaultParameters><target-defaults type="Mail" smtpPort="465"/></targetDefaultParameters><target xsi:type="Mail" smtpServer="{Host}" enableSsl="true"/>"""), "SESA103=465" },
        { "NLog.config", NLog($"""<default-target-parameters><mail smtpPort="587" enableSsl="true"/></default-target-parameters><target xsi:type="Mail" smtpServer="{Host}"/>"""), "" },
        { "NLog.config", NLog($"""<target xsi:type="NLog.MailKit.MailTarget, NLog.MailKit" smtpServer="{Host}" smtpPort="587"/>"""), $"SESA102={Host}" },
        { "NLog.config", NLog($"""<target xsi:type="File" fileName="{Host}"/>"""), "" },
        { "NLog.config", NLog($"""<target xsi:type="Mail" smtpServer="{Host}" smtpPort="587" enableSsl="true" smtpPassword="BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"/>"""), "SESA601=BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9" },
        { "NLog.config", NLog($"""<target xsi:type="Mail" smtpServer="{Host}" smtpPort="587" enableSsl="true" smtpPassword="x$"""+"""{environment:P}"/>"""), "" },
        { "web.config", "<configuration>" + NLog($"""<target xsi:type="Mail" smtpServer="{Host}" smtpPort="587"/>""") + "</configuration>", $"SESA101={Host}" },

        // NLog.MailKit
        { "NLog.config", NLog($"""<target xsi:type="MailKit" smtpServer="{Host}" smtpPort="587"/>"""), $"SESA102={Host}" },
        { "NLog.config", NLog($"""<target xsi:type="Mail" smtpServer="{Host}" smtpPort="587" enableSsl="true"/>""", """<extensions><add assembly="NLog.MailKit"/></extensions>"""), "SESA103=true" },
        { "NLog.config", NLog($"""<target xsi:type="Email" smtpServer="{Host}" smtpPort="587" enableSsl="true"/>""", """<extensions><add assembly="NLog.MailKit"/></extensions>"""), "" },
        { "NLog.config", NLog($"""<target xsi:type="MailKit" smtpServer="{Host}" smtpPort="587" enableSsl="false" secureSocketOption="StartTls"/>"""), "" },
        { "NLog.config", NLog($"""<target xsi:type="MailKit" smtpServer="{Host}" smtpPort="465" enableSsl="true" secureSocketOption="None"/>"""), "" },
        { "NLog.config", NLog($"""<target xsi:type="MailKit" smtpServer="{Host}" smtpPort="587" secureSocketOption="3" skipCertificateValidation="true"/>"""), "SESA301=true" },

        // log4net
        { "log4net.config", Log4Net("log4net.Appender.SmtpAppender", $"""<smtpHost value="{Host}"/><port value="587"/>"""), $"SESA101={Host}" },
        { "log4net.config", Log4Net("log4net.Appender.SmtpAppender, log4net", $"""<param name="SmtpHost" value="{Host}"/><param name="Port" value="587"/><param name="EnableSsl" value="False"/>"""), "SESA101=False" },
        { "Log4Net.config", Log4Net("log4net.Ext.Mail.Appender.SmtpAppender, log4net.Ext.Mail", $"""<smtpHost value="{Host}"/><port value="587"/><enableSsl value="true"/>"""), "SESA102=true" },
        { "log4net.config", Log4Net("Contoso.SmtpAppender", $"""<smtpHost value="{Host}"/>"""), "" },
        { "log4net.config", Log4Net("log4net.Appender.SmtpAppender", """<smtpHost value="${SMTP_HOST}"/><port value="587"/>"""), "" },
        { "web.config", "<configuration>" + Log4Net("log4net.Appender.SmtpAppender", $"""<smtpHost value="{Host}"/><port value="2465"/><enableSsl value="true"/>""") + "</configuration>", "SESA103=2465" },
    };

    public static TheoryData<string, string, string> Json() => new()
    {
        // Serilog
        { "appsettings.json", Serilog($$"""[ { "Name": "Email", "Args": { "host": "{{Host}}", "port": 587 } } ]"""), $"SESA102={Host}" },
        { "appsettings.json", Serilog($$"""{ "Mail": { "Name": "Email", "Args": { "Host": "{{Host}}", "Port": "587", "ConnectionSecurity": 3 } } }"""), "" },
        { "appsettings.json", Serilog($$"""[ { "Name": "Email", "Args": { "options": { "host": "{{Host}}", "port": 465, "connectionSecurity": "StartTls" } } } ]"""), "SESA103=StartTls" },
        { "appsettings.json", Serilog($$"""[ { "Name": "Email", "Args": { "connectionInfo": { "mailServer": "{{Host}}", "port": 587, "enableSsl": true } } } ]"""), "SESA103=true" },
        { "appsettings.json", Serilog($$"""[ { "Name": "Email", "Args": { "mailServer": "{{Host}}", "networkCredential": { "userName": "u", "password": "BLBM/9hSUELfq8Gw" } } } ]"""), $"SESA102={Host} SESA106={Host} SESA601=BLBM/9hSUELfq8Gw" },
        { "appsettings.json", Serilog($$"""[ { "Name": "Async", "Args": { "configure": [ { "Name": "Email", "Args": { "host": "{{Host}}", "port": 587, "connectionSecurity": "None" } } ] } } ]"""), "SESA101=None" },
        { "appsettings.json", Serilog($$"""[ { "Name": "Email", "Args": { "host": "{{Host}}", "port": 465 } } ]"""), "" },

        // NLog
        { "appsettings.json", $$"""{ "NLog": { "targets": { "async": true, "mail": { "type": "Mail", "smtpServer": "{{Host}}", "smtpPort": 587, "enableSsl": false } } } }""", "SESA101=false" },
        { "appsettings.json", $$"""{ "NLog": { "extensions": [ { "assembly": "NLog.MailKit" } ], "targets": { "w": { "type": "BufferingWrapper", "target": { "type": "Mail", "smtpServer": "{{Host}}", "smtpPort": 465, "secureSocketOption": "StartTls" } } } } }""", "SESA103=StartTls" },
        { "appsettings.json", """{ "NLog": { "variables": { "h": "email-smtp.us-east-1.amazonaws.com" }, "targets": { "m": { "type": "Mail", "smtpServer": "${h}", "smtpPort": 587 } } } }""", "SESA101=${h}" },

        // free form
        { "appsettings.json", $$"""{ "A": { "Anything": "{{Host}}", "SmtpPort": "2525" } }""", "SESA104=2525" },
        { "appsettings.json", $$"""{ "A": { "Host": "{{Host}}" , "Port": 25, "EnableSsl": false } }""", "" },
        { "appsettings.json", $$"""{ "SmtpHost": "{{Host}}", "SmtpPort": 587, "ImapHost": "imap.example.com", "ImapPort": 993 }""", "" },
        { "appsettings.json", $$"""{ "SmtpHost": "{{Host}}", "Support": 3, "MaxExport": 500 }""", "" },
        { "appsettings.json", $$"""{ "Host": "{{Host}}", "Port": 587, "SocketOptions": 1 }""", "SESA102=1" },
        { "appsettings.json", $$"""{ "Host": "{{Host}}", "Port": 587, "SslMode": "none" }""", "SESA101=none" },
        { "appsettings.json", $$"""{ "Host": "{{Host}}", "Port": 587, "SslMode": "Require" }""", "" },
        { "appsettings.json", $$"""{ "Host": "{{Host}}", "ClientPwd": "p\u0061ss/w0rd", "Pass": "changeme" }""", "" },
        { "appsettings.json", $$"""{ "Host": "{{Host}}", "Pwd": "p\u0061ss/w0rd" }""", """SESA601=p\u0061ss/w0rd""" },
        { "appsettings.json", $$"""{ "Smtp:Host": "{{Host}}", "Smtp:Port": 2525 }""", "SESA104=2525" },
        { "appsettings.json", """{ "Host": "email-smtp.us-east1.amazonaws.com" }""", "SESA105=email-smtp.us-east1.amazonaws.com" },
        { "appsettings.json", """{ "Host": "email-smtp.{0}.amazonaws.com", "Other": "email-smtp.<region>.amazonaws.com", "Third": "email-smtp.__R__.amazonaws.com" }""", "" },
        { "appsettings.json", """{ "AWS": { "SesEndpoint": "email.us-east-1.amazonaws.com" }, "Mx": "inbound-smtp.us-east-1.amazonaws.com" }""", "" },
        { "appsettings.json", """{ "Mail": { "Server": "email.us-east-1.amazonaws.com" } }""", "SESA105=email.us-east-1.amazonaws.com" },
        { "appsettings.json", $$"""{ "Hosts": [ "{{Host}}" ], "Text": "see {{Host}} for more" }""", "" },
        { "mail.json", $$"""{ "Host": "{{Host}}", "Port": 2525 }""", "" },
    };

    [Theory]
    [MemberData(nameof(Xml))]
    [MemberData(nameof(Json))]
    public void Says(string name, string text, string expected)
    {
        var files = ConfigurationFiles.With(name, text);
        var set = files.Read();
        Assert.Empty(set.Errors);
        Assert.Equal(expected, Found(files, set));
    }

    [Fact]
    public void Old_Serilog_switch_means_another_thing_on_net_framework()
    {
        var text = Serilog($$"""[ { "Name": "Email", "Args": { "connectionInfo": { "mailServer": "{{Host}}", "port": 587, "enableSsl": true } } } ]""");
        var set = ConfigurationSet.Read([new InMemoryText("/project/appsettings.json", text)], isNetFramework: true, TestContext.Current.CancellationToken);
        Assert.True(Assert.Single(set.Connections).Mode.Is(TlsMode.StartTls));
    }

    [Fact]
    public void Mistake_of_the_base_is_said_once()
    {
        var files = ConfigurationFiles.With("appsettings.json", $$"""{ "Smtp": { "Host": "{{Host}}", "Port": 2525 } }""")
            .And("appsettings.A.json", """{ "Smtp": { "User": "a" } }""").And("appsettings.B.json", """{ "Other": 1 }""");
        var set = files.Read();
        Assert.Equal("SESA104=2525", Found(files, set));
        Assert.Equal(2, set.Connections.Length);
    }

    [Theory]
    [InlineData("""{ "Smtp": { "Port": 2526 } }""", "SESA104=2526")]
    [InlineData("""{ "Smtp": { "Port": 465 } }""", "SESA103=465")]
    [InlineData("""{ "Smtp": { "SecureSocketOptions": "None" } }""", "SESA101=None")]
    [InlineData("""{ "Smtp": { "Port": 587, "SecureSocketOptions": "SslOnConnect" } }""", "SESA103=SslOnConnect")]
    [InlineData("""{ "Smtp": { "Host": "email-smtp.eu-mars-1.amazonaws.com" } }""", "SESA105=email-smtp.eu-mars-1.amazonaws.com")]
    [InlineData("""{ "Smtp": { "Host": "localhost", "Port": 1025 } }""", "")]
    public void Mistake_of_an_environment_stands_in_its_file(string environment, string expected)
    {
        var files = ConfigurationFiles.With("appsettings.json", $$"""{ "Smtp": { "Host": "{{Host}}", "Port": 587, "SecureSocketOptions": "StartTls" } }""").And("appsettings.Production.json", environment);
        var set = files.Read();
        Assert.Equal(expected, Found(files, set));
        Assert.All(set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken), f => Assert.Equal("appsettings.Production.json", ((FileOrigin)f.Finding.Origin!).FileName));
    }

    [Fact]
    public void Environment_that_names_the_host_has_the_mistake()
    {
        var files = ConfigurationFiles.With("appsettings.json", Serilog("""{ "M": { "Name": "Email", "Args": { "host": "localhost", "port": 2525, "connectionSecurity": "StartTls" } } }"""))
            .And("appsettings.Production.json", $$"""{ "Serilog:WriteTo:M:Args:host": "{{Host}}" }""");
        var finding = Assert.Single(files.Read().Review(SecurityPolicy.Default, TestContext.Current.CancellationToken)).Finding;
        Assert.Equal(("SESA104", FactName.Host, Host), (finding.Rule.Id, finding.Fact, files.At((FileOrigin)finding.Origin!)));
        Assert.Empty(finding.Remedies);
        Assert.Equal(" (appsettings.Production.json Serilog:WriteTo:M:Args:host)", finding.Message.Arguments[^1].ToString());
    }

    [Fact]
    public void Own_name_makes_a_section_too()
    {
        var files = ConfigurationFiles.With("appsettings.json", """{ "Host": "mail.example.com", "Port": 2525 }""");
        Assert.Empty(files.Read().Review(SecurityPolicy.Default, TestContext.Current.CancellationToken));
        Assert.Single(files.Read().Review(SecurityPolicy.Default with { SmtpHosts = ["mail.example.com"] }, TestContext.Current.CancellationToken));
    }

    private static string Found(ConfigurationFiles files, ConfigurationSet set) =>
        string.Join(' ', set.Review(SecurityPolicy.Default, TestContext.Current.CancellationToken).Select(f => $"{f.Finding.Rule.Id}={files.At((FileOrigin)f.Finding.Origin!)}"));

    private static string Smtp(string network, string attributes = "") => $"""
        <?xml version="1.0"?>
        <configuration>
          <system.net><mailSettings>
            <smtp {attributes}>
              {network}
            </smtp>
          </mailSettings></system.net>
        </configuration>
        """;

    private static string NLog(string target, string before = "") => $"""
        <nlog xmlns="http://www.nlog-project.org/schemas/NLog.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          {before}
          <targets>
            {target}
          </targets>
        </nlog>
        """;

    private static string Log4Net(string type, string content) => $"""<log4net><appender name="A" type="{type}">{content}</appender></log4net>""";

    private static string Serilog(string sinks) => $$"""{ "Serilog": { "WriteTo": {{sinks}} } }""";
}
