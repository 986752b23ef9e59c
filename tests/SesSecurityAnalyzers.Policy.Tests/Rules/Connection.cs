using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>Facts as tests write them, and findings as tests read them.</summary>
internal static class Connection
{
    public const string Host = "email-smtp.eu-west-1.amazonaws.com";
    public const string MailManager = "a1b2c3.fjqz.mail-manager-smtp.amazonaws.com";

    public static readonly Place Site = new("site");
    public static readonly Place Creation = new("creation");

    public static readonly SecurityPolicy Edition2018 = new() { Edition = ProtocolEdition.February2018 };

    /// <summary>An SMTP client that was told everything at places of their own.</summary>
    public static ConnectionFacts Smtp(string? host = Host, int? port = null, TlsMode? mode = null, bool canWrap = true) => new()
    {
        Site = Site,
        Creation = Creation,
        Host = host is null ? Fact<HostText>.Unknown : Fact<HostText>.Known(new HostText(host), new Place("host")),
        Port = port is { } p ? Fact<int>.Known(p, new Place("port")) : Fact<int>.Unknown,
        Mode = mode is { } m ? Fact<TlsMode>.Known(m, new Place("mode")) : Fact<TlsMode>.Unknown,
        CanWrap = canWrap,
    };

    /// <summary>What System.Net.Mail does: STARTTLS or nothing, and off where it was not set.</summary>
    public static ConnectionFacts NetMail(string host = Host, int? port = null, bool? enableSsl = null) => Smtp(host, canWrap: false) with
    {
        Port = port is { } p ? Fact<int>.Known(p, new Place("port")) : Fact<int>.Default(25),
        Mode = enableSsl is { } on ? Fact<TlsMode>.Known(on ? TlsMode.StartTls : TlsMode.None, new Place("mode")) : Fact<TlsMode>.Default(TlsMode.None),
    };

    public static ConnectionFacts Api(string? host = "email.eu-west-1.amazonaws.com") => new()
    {
        Kind = ConnectionKind.Api,
        Site = Site,
        Host = host is null ? default : Fact<HostText>.Known(new HostText(host), new Place("host")),
    };

    public static ConnectionFacts Delivery(Fact<ReceiverTls> policy) => new() { Kind = ConnectionKind.Delivery, Site = Site, ReceiverPolicy = policy };

    public static ConnectionFacts With(this ConnectionFacts facts, TlsVersions versions) => facts with { Versions = Fact<TlsVersions>.Known(versions, new Place("versions")) };

    public static ConnectionFacts WithPassword(this ConnectionFacts facts, string password, string? user = null) => facts with
    {
        Password = Fact<Secret>.Known(new Secret(password), new Place("password")),
        UserName = user is null ? Fact<string>.Unknown : Fact<string>.Known(user, new Place("user")),
    };

    public static IReadOnlyList<Finding> Judge(this ConnectionFacts facts, SecurityPolicy? policy = null) => ConnectionJudge.Judge(facts, policy ?? SecurityPolicy.Default);

    /// <summary>The ids without their prefix: <c>101 103</c>.</summary>
    public static string Ids(this ConnectionFacts facts, SecurityPolicy? policy = null) => string.Join(' ', facts.Judge(policy).Select(f => f.Rule.Id["SESA".Length..]));

    public static Finding Single(this ConnectionFacts facts, Rule rule, SecurityPolicy? policy = null) => facts.Judge(policy).Single(f => f.Rule == rule);

    public static string Text(this Finding finding) => finding.Message.ToString();

    public static string Fixes(this Finding finding) => string.Join("; ", finding.Remedies);
}
