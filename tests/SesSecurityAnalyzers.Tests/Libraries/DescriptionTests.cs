using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Libraries;
using SesSecurityAnalyzers.Tests.Hosting;
using Xunit;

namespace SesSecurityAnalyzers.Tests.Libraries;

/// <summary>Holds every description against the library itself, or against the shape of it where the package cannot be restored.</summary>
public sealed class DescriptionTests
{
    // No package of it can be restored and no shape of it is known beyond the names in its documentation.
    private const string OnlyDocumented = "log4net.Ext.Mail.Appender.SmtpAppender";

    private static readonly Lazy<Compilation> Compilation = new(() => TestCompilation.Create([], ["aws", "fluentemail", "serilog", "nlog", "nlogmailkit"]));

    public static IEnumerable<TheoryDataRow<string, int>> Clients =>
        KnownLibraries.All.SelectMany(l => l.Clients).Select((c, i) => new TheoryDataRow<string, int>(c.Name, i));

    private static ClientDescription Client(int index) => KnownLibraries.All.SelectMany(l => l.Clients).ElementAt(index);

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_type_exists(string name, int index) =>
        Assert.All(Client(index).Types.Where(t => t != OnlyDocumented), type => Assert.True(Find(type) is not null, $"{name}: {type}"));

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_member_is_a_property_or_field(string name, int index)
    {
        if (Types(index) is not { Count: > 0 } types)
            return;
        Assert.All(Client(index).Members, slot =>
            Assert.True(types.Any(t => Members(t, slot.Name).Any(m => m is IPropertySymbol or IFieldSymbol)), $"{name}: {slot.Name}"));
        Assert.All(Client(index).Guards, guard => Assert.True(types.Any(t => Members(t, guard).Any(m => m is IPropertySymbol)), $"{name}: {guard}"));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Every_call_and_parameter_exists(string name, int index)
    {
        if (Types(index) is not { Count: > 0 } types)
            return;
        foreach (var call in Client(index).Calls)
        {
            var methods = types.SelectMany(t => call.Names.SelectMany(n => Members(t, n))).OfType<IMethodSymbol>()
                .Where(m => call.Requires.All(r => m.Parameters.Any(p => p.Name == r))).ToList();
            Assert.True(methods.Count > 0, $"{name}: {string.Join(", ", call.Names)}");
            Assert.All(call.Names, n => Assert.True(types.Any(t => Members(t, n).Any()), $"{name}: {n}"));
            Assert.All(call.Parameters, slot => Assert.True(methods.Any(m => m.Parameters.Any(p => p.Name == slot.Name)), $"{name}: parameter {slot.Name} of {call.Names[0]}"));
        }
    }

    [Fact]
    public void Values_of_the_modes_cover_the_enum_exactly()
    {
        var members = Find(SesSecurityAnalyzers.Libraries.MailKit.OptionsType)!.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(f => (f.Name, (int)f.ConstantValue!));
        Assert.Equal(members.Order(), SesSecurityAnalyzers.Libraries.MailKit.OptionValues.Select(v => (v.Name, v.Number)).Order());
    }

    [Fact]
    public void Values_of_other_enums_cover_them_exactly()
    {
        foreach (var slot in KnownLibraries.All.SelectMany(l => l.Clients).SelectMany(c => c.Members).Where(s => s.Role is FactRole.Pickup or FactRole.Revocation && s.Values.Length > 0))
        {
            var type = slot.Role == FactRole.Pickup ? "System.Net.Mail.SmtpDeliveryMethod" : "System.Security.Cryptography.X509Certificates.X509RevocationMode";
            var members = Find(type)!.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue).Select(f => (f.Name, (int)f.ConstantValue!));
            Assert.Equal(members.Order(), slot.Values.Select(v => (v.Name, v.Number)).Order());
        }
    }

    private static List<INamedTypeSymbol> Types(int index) => Client(index).Types.Select(Find).Where(t => t is not null).Select(t => t!).ToList();

    private static INamedTypeSymbol? Find(string name) => Compilation.Value.GetTypesByMetadataName(name).FirstOrDefault();

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(name))
                yield return member;
        }
    }
}
