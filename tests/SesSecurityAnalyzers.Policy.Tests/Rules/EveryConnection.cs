using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>The product of everything that facts can say, as far as the judge tells it apart: what properties are proved over.</summary>
internal static class EveryConnection
{
    private const string Hole = "\uFFFC";

    private static readonly string?[] Hosts =
    [
        null, Hole, Connection.Host, "email-smtp." + Hole + ".amazonaws.com", "email-smtp-fips.us-east-1.api.aws", "vpce-1a.email-smtp.eu-west-1.vpce.amazonaws.com", Connection.MailManager,
        "email.eu-west-1.amazonaws.com", "email-smtp.amazonaws.com", "email-smtp.eu-west1.amazonaws.com", "email-smtp.ap-south-2.amazonaws.com", "email-smtp-fips.eu-west-1.amazonaws.com",
        "email-smtp.cn-north-1.amazonaws.com.cn", "inbound-smtp.eu-west-1.amazonaws.com", "smtp.corp.example", "smtp.example.com",
    ];

    private static readonly int?[] Ports = [null, 25, 443, 465, 587, 2465, 2525, 2587];

    private static readonly TlsMode?[] Modes = [null, TlsMode.None, TlsMode.Opportunistic, TlsMode.Auto, TlsMode.StartTls, TlsMode.Wrapper];

    private static readonly TlsVersions?[] VersionSets =
    [
        null, TlsVersions.None, TlsVersions.Ssl3, TlsVersions.Tls11, TlsVersions.Tls12, TlsVersions.Tls12 | TlsVersions.Tls13, TlsVersions.Tls11 | TlsVersions.Tls12, TlsVersions.Ssl2Hello | TlsVersions.Tls12,
    ];

    private static readonly string?[] CheckedNames = [null, "localhost", Connection.Host, "email-smtp.amazonaws.com", "email-smtp.eu-west1.amazonaws.com"];

    public static IEnumerable<SecurityPolicy> Policies()
    {
        yield return SecurityPolicy.Default;
        yield return Connection.Edition2018;
        yield return new SecurityPolicy { SupportedVersions = TlsVersions.Tls13, SmtpHosts = ["smtp.corp.example"] };
        yield return new SecurityPolicy { AssumeSes = true, SmtpHosts = ["smtp.corp.example"] };
    }

    public static IEnumerable<ConnectionFacts> Smtp()
    {
        foreach (var host in Hosts)
        foreach (var port in Ports)
        foreach (var mode in Modes)
        foreach (var shape in Shapes(Connection.Smtp(host, port, mode)))
            yield return shape;
    }

    public static IEnumerable<ConnectionFacts> ApiAndDelivery()
    {
        foreach (var host in new[] { null, "email.eu-west-1.amazonaws.com", "email." + Hole + ".amazonaws.com", "localhost" })
        foreach (var scheme in new[] { null, "http", "https" })
        foreach (var usesHttp in new bool?[] { null, true, false })
        foreach (var versions in VersionSets)
        {
            var facts = Connection.Api(host) with
            {
                ServiceUrlScheme = scheme is null ? default : Fact<string>.Known(scheme),
                UsesHttp = usesHttp is { } on ? Fact<bool>.Known(on) : Fact<bool>.Unknown,
            };
            yield return versions is { } v ? facts.With(v) : facts;
        }

        yield return Connection.Delivery(Fact<ReceiverTls>.Known(ReceiverTls.Optional));
        yield return Connection.Delivery(Fact<ReceiverTls>.Default(ReceiverTls.Optional));
        yield return Connection.Delivery(Fact<ReceiverTls>.Known(ReceiverTls.Require));
    }

    // The facts that the others do not touch are varied one at a time, which keeps the product small.
    private static IEnumerable<ConnectionFacts> Shapes(ConnectionFacts facts)
    {
        foreach (var versions in VersionSets)
            yield return versions is { } v ? facts.With(v) : facts;
        foreach (var name in CheckedNames)
            yield return name is null ? facts : facts with { CheckedName = Fact<HostText>.Known(new HostText(name)) };
        yield return facts with { CanWrap = false };
        yield return facts with { IsGuarded = true };
        yield return facts with { IsFreeForm = true };
        yield return facts with { Mode = facts.Mode.IsKnown ? Fact<TlsMode>.Default(facts.Mode.Value) : facts.Mode };
        yield return facts with { Port = facts.Port.IsKnown ? Fact<int>.Default(facts.Port.Value) : facts.Port };
        yield return facts with { AcceptsAnyCertificate = Fact<bool>.Known(true), ChecksRevocation = Fact<bool>.Known(false) };
        yield return (facts with { VersionsAreAdded = true }).With(TlsVersions.Tls11);
        yield return facts.WithPassword("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "AKIAIOSFODNN7EXAMPLE");
        yield return (facts with { OpensConnection = Fact<bool>.Known(false) }).WithPassword("hunter2");
    }
}
