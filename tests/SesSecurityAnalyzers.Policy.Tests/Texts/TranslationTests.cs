using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Tests.Documentation;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Texts;

/// <summary>Every text in every language, with the same holes, and none forgotten.</summary>
public sealed class TranslationTests
{
    // The form of a place or a list is the same in languages that write alike; there is no word to translate.
    private static readonly HashSet<PhraseName> WithoutWords = [PhraseName.InFile, PhraseName.ListNext];

    public static TheoryData<string> Languages() => ["de", "ja", "zh-Hans", "es", "fr"];

    [Fact]
    public void Every_text_has_one_name()
    {
        var used = Enum.GetNames<PhraseName>().Concat(RuleCatalog.All.SelectMany(rule => new[] { TextResources.TitleOf(rule.Id), TextResources.DescriptionOf(rule.Id) }));
        Assert.Equal(used.Order(StringComparer.Ordinal), Texts(CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_name_is_used_by_the_product()
    {
        var sources = string.Concat(Directory.GetFiles(Repository.Combine("src"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var used = Regex.Matches(sources, @"\bPhraseName\.(\w+)").Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Enum.GetNames<PhraseName>().Except(used));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_text_and_no_other(string language) =>
        Assert.Equal(Texts(CultureInfo.InvariantCulture).Keys.Order(StringComparer.Ordinal), Texts(new CultureInfo(language)).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translation_has_the_holes_of_the_English(string language)
    {
        var translated = Texts(new CultureInfo(language));
        Assert.All(Texts(CultureInfo.InvariantCulture), text => Assert.Equal(Holes(text.Value), Holes(translated[text.Key])));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_is_left_in_English(string language)
    {
        var translated = Texts(new CultureInfo(language));
        var same = Texts(CultureInfo.InvariantCulture).Where(text => translated[text.Key] == text.Value).Select(text => text.Key);
        Assert.Empty(same.Except(WithoutWords.Select(name => name.ToString())));
    }

    // Names of protocols and numbers are what a reader searches for: they are the same everywhere.
    [Theory]
    [MemberData(nameof(Languages))]
    public void Numbers_and_names_of_protocols_are_kept(string language)
    {
        var translated = Texts(new CultureInfo(language));
        Assert.All(Texts(CultureInfo.InvariantCulture), text =>
            Assert.Equal(Terms(text.Value), Terms(text.Value).Where(term => translated[text.Key].Contains(term, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("")]
    [MemberData(nameof(Languages))]
    public void Every_text_takes_its_arguments(string language)
    {
        var culture = new CultureInfo(language);
        foreach (var (name, text) in Texts(culture))
        {
            var arguments = Enumerable.Range(0, Holes(text).Count).Select(i => (object)$"<{i}>").ToArray();
            var filled = string.Format(culture, text, arguments);
            Assert.All(arguments, argument => Assert.Contains((string)argument, filled, StringComparison.Ordinal));
            Assert.True(!filled.Contains('{', StringComparison.Ordinal) && !filled.Contains('}', StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [InlineData("")]
    [MemberData(nameof(Languages))]
    public void Texts_have_the_form_that_compilers_show(string language)
    {
        foreach (var (name, text) in Texts(new CultureInfo(language)))
        {
            Assert.DoesNotMatch(@"[\r\n]|SESA\d", text);
            if (name.EndsWith("_Description", StringComparison.Ordinal))
                Assert.Matches("[.。]$", text);
            else
                Assert.DoesNotMatch("[.。]$", text);
        }
    }

    [Fact]
    public void A_phrase_takes_the_language_of_its_culture_all_the_way_down()
    {
        var versions = new Phrase(PhraseName.ListEnd, new Phrase(PhraseName.ListNext, "TLS 1.0", "TLS 1.1"), "TLS 1.2");
        var phrase = new Phrase(PhraseName.DeprecatedVersions, versions, "RFC 8996", new Phrase(PhraseName.FromMember, "Ses.Versions"));
        Assert.Equal("This still allows TLS 1.0, TLS 1.1 and TLS 1.2, against RFC 8996; let the system choose the version (from Ses.Versions)", phrase.ToString());
        Assert.Equal("Dies lässt entgegen RFC 8996 noch TLS 1.0, TLS 1.1 und TLS 1.2 zu; die Wahl der Version dem System überlassen (aus Ses.Versions)", phrase.ToString(new CultureInfo("de-AT")));
        Assert.Equal("这违反 RFC 8996，仍允许 TLS 1.0、TLS 1.1 和 TLS 1.2；请让系统选择版本（来自 Ses.Versions）", string.Format(new CultureInfo("zh-CN"), "{0}", phrase));
    }

    [Theory]
    [InlineData("pt")]
    [InlineData("en-GB")]
    [InlineData("")]
    public void Any_other_language_reads_English(string language) =>
        Assert.Equal("Require STARTTLS", new Phrase(PhraseName.FixRequireStartTls).ToString(new CultureInfo(language)));

    // Reports and exceptions are read by machines too.
    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_a_culture_a_phrase_is_English_whatever_the_machine_speaks(string language)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(language);
            var phrase = new Phrase(PhraseName.FixUsePort, "587");
            Assert.Equal(["Use port 587", "Use port 587"], [phrase.ToString(), string.Format(null, "{0}", phrase)]);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private static Dictionary<string, string> Texts(CultureInfo culture) =>
        TextResources.Manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static List<string> Holes(string text) => [.. Regex.Matches(text, @"\{\d+\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    private static List<string> Terms(string text) => [.. Regex.Matches(text, @"\b[A-Z][A-Z0-9_]{2,}\b|(?<!\{)\b\d[\d.]*\b|\bhttps\b").Select(m => m.Value).Distinct()];
}
