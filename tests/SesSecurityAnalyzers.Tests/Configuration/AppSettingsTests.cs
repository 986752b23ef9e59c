using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

public class AppSettingsTests
{
    [Fact]
    public void Finds_values_with_their_places()
    {
        var files = ConfigurationFiles.With("web.config", """
            <?xml version="1.0"?>
            <configuration>
              <appSettings>
                <add key="SmtpHost" value="email-smtp.us-east-1.amazonaws.com" />
                <add value = 'a&amp;b' key="Password"/>
                <add key="Gone" value="1" /><remove key="gone" />
              </appSettings>
            </configuration>
            """);
        var settings = files.Read().AppSettings;

        Assert.True(settings.TryGetValue("smtphost", out var host));
        Assert.Equal("email-smtp.us-east-1.amazonaws.com", host.Text);
        Assert.Equal(host.Text, files.At(host.Origin));
        Assert.True(settings.TryGetValue("Password", out var password));
        Assert.Equal("a&b", password.Text);
        Assert.Equal("a&amp;b", files.At(password.Origin));
        Assert.False(settings.TryGetValue("Gone", out _));
    }

    [Fact]
    public void Knows_nothing_of_a_key_with_two_values()
    {
        static string File(string port) => $"""<configuration><appSettings><add key="Port" value="{port}"/><add key="Same" value="1"/></appSettings></configuration>""";
        var settings = ConfigurationFiles.With("app.config", File("25")).And("Tool.exe.config", File("587")).And("web.Release.config", File("1")).Read().AppSettings;

        Assert.False(settings.TryGetValue("Port", out _));
        Assert.True(settings.TryGetValue("Same", out _));
    }
}
