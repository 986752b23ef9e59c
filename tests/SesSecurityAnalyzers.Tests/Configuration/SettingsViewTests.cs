using System.Collections.Immutable;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Configuration;

public class SettingsViewTests
{
    private const string Base = """
        {
          // comments and trailing commas are taken
          "Smtp": { "Host": "email-smtp.us-east-1.amazonaws.com", "Port": 587, "UseTls": true, "Password": "a\"b\u0041", },
          "Relays": [ { "Host": "one" }, { "Host": "two" } ],
          "Mail:Port": 465,
          "Nothing": null,
        }
        """;

    [Theory]
    [InlineData("Smtp:Host", "email-smtp.us-east-1.amazonaws.com", "email-smtp.us-east-1.amazonaws.com")]
    [InlineData("smtp:PORT", "587", "587")]
    [InlineData("Smtp:UseTls", "True", "true")]
    [InlineData("Smtp:Password", "a\"bA", """a\"b\u0041""")]
    [InlineData("Relays:1:Host", "two", "two")]
    [InlineData("Mail:Port", "465", "465")]
    [InlineData("Nothing", null, "null")]
    public void Finds_values_with_their_places(string key, string? text, string written)
    {
        var files = ConfigurationFiles.With("appsettings.json", Base);
        var view = Assert.Single(files.Read().Views);

        Assert.True(view.TryGetValue(key, out var value));
        Assert.Equal(text, value.Text);
        Assert.Equal(written, files.At(value.Origin));
        Assert.Equal(key, value.Origin.Key, ignoreCase: true);
        Assert.True(view.TryGetValue(key, out var again));
        Assert.Same(value.Origin, again.Origin);
    }

    [Theory]
    [InlineData("Smtp")]
    [InlineData("Smtp:User")]
    [InlineData("Smtp:Host:Name")]
    [InlineData("")]
    [InlineData("Relays:2:Host")]
    public void Finds_no_value_where_none_is(string key) =>
        Assert.False(ConfigurationFiles.With("appsettings.json", Base).Read().Views[0].TryGetValue(key, out _));

    [Fact]
    public void Lists_what_a_section_holds()
    {
        var view = ConfigurationFiles.With("appsettings.json", Base).Read().Views[0];

        Assert.Equal(["Host", "Port", "UseTls", "Password"], view.Children("Smtp"));
        Assert.Equal(["0", "1"], view.Children("Relays"));
        Assert.Equal(["Smtp", "Relays", "Mail", "Nothing"], view.Children(""));
        Assert.Empty(view.Children("Absent"));
        Assert.True(view.HasSection("Mail"));
        Assert.False(view.HasSection("Absent"));
    }

    [Fact]
    public void Lays_each_environment_over_the_base()
    {
        var files = ConfigurationFiles.With("appsettings.json", """{ "Smtp": { "Host": "a", "Port": 587, "Items": [1, 2, 3] } }""")
            .And("appsettings.Production.json", """{ "Smtp:Port": "465", "Smtp": { "Items": [9], "Host": null } }""")
            .And("appsettings.Development.json", """{ "Debug": true }""");
        var views = files.Read().Views;

        Assert.Equal([null, "Development", "Production"], views.Select(v => v.Environment));
        Assert.True(views[0].TryGetValue("Smtp:Port", out var port));
        Assert.Equal("587", port.Text);
        Assert.True(views[2].TryGetValue("Smtp:Port", out port));
        Assert.Equal("465", port.Text);
        Assert.Equal("appsettings.Production.json", port.Origin.FileName);
        Assert.True(views[2].TryGetValue("Smtp:Host", out var host));
        Assert.Null(host.Text);
        Assert.Equal(["0", "1", "2"], views[2].Children("Smtp:Items"));
        Assert.True(views[2].TryGetValue("Smtp:Items:0", out var item));
        Assert.Equal("9", item.Text);
        Assert.True(views[1].TryGetValue("Smtp:Host", out host));
        Assert.Equal("a", host.Text);
    }

    [Fact]
    public void Takes_an_environment_without_base_alone()
    {
        var view = Assert.Single(ConfigurationFiles.With("appsettings.Staging.json", """{ "A": 1 }""").Read().Views);
        Assert.Equal("Staging", view.Environment);
        Assert.Single(view.Files);
    }

    [Fact]
    public void Keeps_directories_apart()
    {
        var views = ConfigurationFiles.With("web/appsettings.json", """{ "A": 1 }""").And("worker/appsettings.Production.json", """{ "B": 1 }""").Read().Views;
        Assert.Equal(2, views.Length);
        Assert.False(views[1].TryGetValue("A", out _));
    }

    [Fact]
    public void Says_nothing_where_the_base_is_broken()
    {
        var set = ConfigurationFiles.With("appsettings.json", "{ \"A\": True }").And("appsettings.Production.json", """{ "B": 1 }""").Read();
        Assert.Empty(set.Views);
        Assert.Single(set.Errors);
    }

    [Fact]
    public void Reads_other_json_only_when_code_names_it()
    {
        var set = ConfigurationFiles.With("mail.json", """{ "Host": "x" }""").And("config/extra.json", """{ "Host": "y" }""").And("broken.json", "{").Read();

        Assert.Empty(set.Views);
        Assert.Empty(set.Errors);
        Assert.True(set.ForFile("./mail.json", TestContext.Current.CancellationToken)!.TryGetValue("Host", out var value));
        Assert.Equal("x", value.Text);
        Assert.True(set.ForFile("config\\extra.json", TestContext.Current.CancellationToken)!.TryGetValue("Host", out _));
        Assert.True(set.ForFiles(ImmutableArray.Create("mail.json", "extra.json"), TestContext.Current.CancellationToken)!.TryGetValue("Host", out value));
        Assert.Equal("y", value.Text);
        Assert.Null(set.ForFile("absent.json", TestContext.Current.CancellationToken));
        Assert.Null(set.ForFile("broken.json", TestContext.Current.CancellationToken));
        Assert.Null(set.ForFile("il.json", TestContext.Current.CancellationToken));
        Assert.Null(set.ForFiles(ImmutableArray<string>.Empty, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Says_nothing_of_a_name_that_several_files_have()
    {
        var set = ConfigurationFiles.With("appsettings.json", """{ "Host": "x" }""").And("tools/appsettings.json", """{ "Host": "y" }""")
            .And("a/mail.json", """{ "Host": "x" }""").And("b/mail.json", """{ "Host": "y" }""").Read();

        Assert.Null(set.ForFile("appsettings.json", TestContext.Current.CancellationToken));
        Assert.Null(set.ForFile("mail.json", TestContext.Current.CancellationToken));
        Assert.True(set.ForFile("tools/appsettings.json", TestContext.Current.CancellationToken)!.TryGetValue("Host", out var value));
        Assert.Equal("y", value.Text);
        Assert.True(set.ForFile("b/mail.json", TestContext.Current.CancellationToken)!.TryGetValue("Host", out value));
        Assert.Equal("y", value.Text);
    }
}
