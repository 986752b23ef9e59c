using System.Globalization;
using System.Text.RegularExpressions;
using SesSecurityAnalyzers.Policy.Endpoints;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Texts;
using SesSecurityAnalyzers.Policy.Tls;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Rules;

/// <summary>What people read, word for word.</summary>
public sealed class MessageTests
{
    public static TheoryData<string, string> Messages() => new()
    {
        { "101", "This setting sends the mail, and the SES password with it, in clear text; require STARTTLS" },
        { "101 wrapper", "This setting sends the mail, and the SES password with it, in clear text; use TLS from the first byte" },
        { "101 default", "A client whose TLS switch was never set sends the mail, and the SES password with it, in clear text; require STARTTLS" },
        { "101 default wrapper", "A client whose TLS switch was never set sends the mail, and the SES password with it, in clear text; use TLS from the first byte" },
        { "102", "This TLS mode goes on in clear text when the STARTTLS offer is missing, so whoever strips it reads the password; require STARTTLS" },
        { "102 default", "A connection whose TLS mode was left out goes on in clear text when the STARTTLS offer is missing, so whoever strips it reads the password; require STARTTLS" },
        { "103 netmail", "A client that knows only STARTTLS on port 465 hangs until its timeout, because the server waits for TLS from the first byte; use port 587" },
        { "103 wrapper", "TLS from the first byte on port 587 fails, because the server begins in clear text there; use STARTTLS, or port 465" },
        { "103 starttls", "STARTTLS on port 2465 hangs until a timeout, because the server waits for TLS from the first byte; use TLS from the first byte, or port 2587" },
        { "103 auto", "STARTTLS when offered on port 2465 hangs until a timeout, because the server waits for TLS from the first byte; use TLS from the first byte" },
        { "103 mail manager", "TLS from the first byte on port 465 fails, because Mail Manager takes STARTTLS alone; use STARTTLS" },
        { "103 mail manager, any port", "TLS from the first byte on any port fails, because Mail Manager takes STARTTLS alone; use STARTTLS" },
        { "104", "Port 2525 is not served by the SES SMTP interface, which listens on 25, 587 and 2587 (STARTTLS), 465 and 2465 (TLS from the first byte); use 587" },
        { "104 mail manager", "Port 2587 is not served by a Mail Manager endpoint, which listens on 25 and 587; use 587" },
        { "105 api", "No SES SMTP endpoint answers at 'email.eu-west-1.amazonaws.com': the name is that of the HTTPS API; use email-smtp.eu-west-1.amazonaws.com" },
        { "105 region", "No SES SMTP endpoint answers at 'email-smtp.ap-south-2.amazonaws.com': SES has no SMTP endpoint in region ap-south-2 (list of 2026-08); use the endpoint of your region, such as email-smtp.us-east-1.amazonaws.com" },
        { "105 fips", "No SES SMTP endpoint answers at 'email-smtp-fips.eu-west-1.amazonaws.com': region eu-west-1 has no FIPS endpoint; use email-smtp.eu-west-1.amazonaws.com" },
        { "105 fips of no region", "No SES SMTP endpoint answers at 'email-smtp-fips.ap-south-2.amazonaws.com': SES has no SMTP endpoint in region ap-south-2 (list of 2026-08); use the endpoint of your region, such as email-smtp.us-east-1.amazonaws.com" },
        { "105 greeting", "No SES SMTP endpoint answers at 'email-smtp.amazonaws.com': the name only stands in the server's greeting; use the endpoint of your region, such as email-smtp.us-east-1.amazonaws.com" },
        { "105 misspelt", "No SES SMTP endpoint answers at 'email-smtp.us-east1.amazonaws.com': the name is misspelt; use email-smtp.us-east-1.amazonaws.com" },
        { "105 inbound", "No SES SMTP endpoint answers at 'inbound-smtp.us-east-1.amazonaws.com': the name is that of the host which receives mail; use email-smtp.us-east-1.amazonaws.com" },
        { "105 feedback", "No SES SMTP endpoint answers at 'feedback-smtp.{…}.amazonses.com': the name is that of the host which receives bounces; use the endpoint of your region, such as email-smtp.us-east-1.amazonaws.com" },
        { "105 sovereign", "No SES SMTP endpoint answers at 'email-smtp.{…}.amazonaws.eu': SES has no SMTP endpoint in the European Sovereign Cloud; use the endpoint of your region, such as email-smtp.us-east-1.amazonaws.com" },
        { "106", "This client connects to port 25, which EC2 and other AWS compute throttle; use port 587" },
        { "106 default", "A client whose port was never set connects to port 25, which EC2 and other AWS compute throttle; use port 587" },
        { "201", "Offering only TLS 1.0 and TLS 1.1 makes the connection fail; SES supports TLS 1.2 and TLS 1.3 here; let the system choose the version" },
        { "201 newer", "Offering only TLS 1.3 makes the connection fail; SES supports TLS 1.0, TLS 1.1 and TLS 1.2 here; let the system choose the version" },
        { "201 beside", "Offering TLS 1.1 beside newer versions lets a downgrade in; SES supports TLS 1.2 and TLS 1.3 here; let the system choose the version" },
        { "202", "This still allows TLS 1.0 and TLS 1.1, against RFC 8996; let the system choose the version" },
        { "202 hello", "This still allows SSLv2Hello, against RFC 6176; let the system choose the version" },
        { "202 both", "This still allows SSLv2Hello and TLS 1.1, against RFC 6176 and RFC 8996; let the system choose the version" },
        { "203", "TLS 1.2 alone leaves out TLS 1.3, which SES supports; let the system choose the version" },
        { "301", "This callback accepts every certificate, so anybody on the path can pose as SES and read the password; take it out" },
        { "302", "A revoked certificate is accepted here; leave the revocation check on" },
        { "303", "The certificate is checked against 'localhost', but the connection goes to 'email-smtp.eu-west-1.amazonaws.com'; check it against 'email-smtp.eu-west-1.amazonaws.com'" },
        { "401 url", "This URL calls the SES API in clear text; use https" },
        { "401 switch", "UseHttp calls the SES API in clear text; take it out" },
        { "501", "TLS is optional, so SES delivers in clear text where the receiver offers no TLS; require TLS" },
        { "501 default", "No TLS policy is set, so SES delivers in clear text where the receiver offers no TLS; require TLS" },
        { "601", "The SES SMTP password stands in this file, where everyone who reads it can send mail in your name; read it from the environment variable SES_SMTP_PASSWORD or a secret store" },
        { "601 from a file", "The SES SMTP password stands in a file of the project, where everyone who reads it can send mail in your name; read it from the environment variable SES_SMTP_PASSWORD or a secret store (appsettings.json Smtp:Password)" },
        { "602", "This is an IAM secret access key, and SES answers it with 535; use the SMTP password that is derived from it for the region" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Says_what_happens_and_what_to_write(string example, string message) =>
        Assert.Equal(message, Assert.Single(Judge(example), f => f.Rule.Id == "SESA" + example[..3]).Text());

    [Fact]
    public void Every_rule_of_the_judge_has_its_text_here()
    {
        var written = Messages().Select(row => "SESA" + row.Data.Item1[..3]).ToHashSet();
        Assert.Equal(RuleCatalog.All.Select(r => r.Id).Where(id => id != RuleCatalog.UnreadableConfiguration.Id), written.Order(StringComparer.Ordinal));
    }

    // What files, options and code fixes say is tested where it is said.
    [Fact]
    public void Every_phrase_of_the_judge_is_said_here() =>
        Assert.Equal(
            Enum.GetValues<PhraseName>().TakeWhile(name => name != PhraseName.AnyEndpoint).Concat(Enum.GetValues<PhraseName>().SkipWhile(name => name != PhraseName.ThrottledPort).TakeWhile(name => name != PhraseName.InFile)),
            Messages().SelectMany(row => Judge(row.Data.Item1)).Select(finding => finding.Message.Name).Distinct().Order());

    [Fact]
    public void A_message_fills_every_hole_and_has_no_argument_left()
    {
        foreach (var row in Messages())
        {
            foreach (var finding in Judge(row.Data.Item1))
            {
                var holes = Regex.Matches(TextResources.Get(finding.Message.Name.ToString(), CultureInfo.InvariantCulture), @"\{(\d+)\}").Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order();
                Assert.Equal(Enumerable.Range(0, finding.Message.Arguments.Count), holes);
            }
        }
    }

    [Fact]
    public void Where_the_value_was_written_stands_at_the_end()
    {
        var facts = Connection.Smtp(mode: TlsMode.StartTls) with { Port = Fact<int>.Known(2525, new Place("call", new Phrase(PhraseName.InFile, "appsettings.json", "Smtp:Port"))) };
        Assert.EndsWith("; use 587 (appsettings.json Smtp:Port)", Assert.Single(facts.Judge()).Text());
    }

    private static IReadOnlyList<Finding> Judge(string example)
    {
        var fine = Connection.Smtp(port: 587, mode: TlsMode.StartTls);
        return example switch
        {
            "101" => Connection.Smtp(port: 587, mode: TlsMode.None).Judge(),
            "101 wrapper" => Connection.Smtp(port: 465, mode: TlsMode.None).Judge(),
            "101 default" or "106 default" => Connection.NetMail().Judge(),
            "101 default wrapper" => (Connection.Smtp(port: 465) with { Mode = Fact<TlsMode>.Default(TlsMode.None) }).Judge(),
            "102" => Connection.Smtp(port: 587, mode: TlsMode.Opportunistic).Judge(),
            "102 default" => (fine with { Mode = Fact<TlsMode>.Default(TlsMode.Auto) }).Judge(),
            "103 netmail" => Connection.NetMail(port: 465, enableSsl: true).Judge(),
            "103 wrapper" => Connection.Smtp(port: 587, mode: TlsMode.Wrapper).Judge(),
            "103 starttls" => Connection.Smtp(port: 2465, mode: TlsMode.StartTls).Judge(),
            "103 auto" => Connection.Smtp(port: 2465, mode: TlsMode.Auto).Judge(),
            "103 mail manager" => Connection.Smtp(Connection.MailManager, 465, TlsMode.Wrapper).Judge(),
            "103 mail manager, any port" => Connection.Smtp(Connection.MailManager, null, TlsMode.Wrapper).Judge(),
            "104" => Connection.Smtp(port: 2525, mode: TlsMode.StartTls).Judge(),
            "104 mail manager" => Connection.Smtp(Connection.MailManager, 2587, TlsMode.StartTls).Judge(),
            "105 api" => Host("email.eu-west-1.amazonaws.com"),
            "105 region" => Host("email-smtp.ap-south-2.amazonaws.com"),
            "105 fips" => Host("email-smtp-fips.eu-west-1.amazonaws.com"),
            "105 fips of no region" => Host("email-smtp-fips.ap-south-2.amazonaws.com"),
            "105 greeting" => Host("email-smtp.amazonaws.com"),
            "105 misspelt" => Host("email-smtp.us-east1.amazonaws.com"),
            "105 inbound" => Host("inbound-smtp.us-east-1.amazonaws.com"),
            "105 feedback" => Host("feedback-smtp.\uFFFC.amazonses.com"),
            "105 sovereign" => Host("email-smtp.\uFFFC.amazonaws.eu"),
            "106" => Connection.Smtp(port: 25, mode: TlsMode.StartTls).Judge(),
            "201" => fine.With(TlsVersions.Tls10 | TlsVersions.Tls11).Judge(),
            "201 newer" => Connection.Api().With(TlsVersions.Tls13).Judge(Connection.Edition2018),
            "201 beside" => fine.With(TlsVersions.Tls11 | TlsVersions.Tls12).Judge(),
            "202" => fine.With(TlsVersions.Tls10 | TlsVersions.Tls11).Judge(Connection.Edition2018),
            "202 hello" => fine.With(TlsVersions.Ssl2Hello | TlsVersions.Tls12).Judge(Connection.Edition2018),
            "202 both" => fine.With(TlsVersions.Ssl2Hello | TlsVersions.Tls11).Judge(Connection.Edition2018),
            "203" => fine.With(TlsVersions.Tls12).Judge(),
            "301" => (fine with { AcceptsAnyCertificate = Fact<bool>.Known(true) }).Judge(),
            "302" => (fine with { ChecksRevocation = Fact<bool>.Known(false) }).Judge(),
            "303" => (fine with { CheckedName = Fact<HostText>.Known(new HostText("localhost")) }).Judge(),
            "401 url" => (Connection.Api() with { ServiceUrlScheme = Fact<string>.Known("http") }).Judge(),
            "401 switch" => (Connection.Api(null) with { UsesHttp = Fact<bool>.Known(true) }).Judge(),
            "501" => Connection.Delivery(Fact<ReceiverTls>.Known(ReceiverTls.Optional)).Judge(),
            "501 default" => Connection.Delivery(Fact<ReceiverTls>.Default(ReceiverTls.Optional)).Judge(),
            "601" => fine.WithPassword("hunter2").Judge(),
            "601 from a file" => (fine with { Password = Fact<Secret>.Known(new Secret("hunter2"), new Place("call", new Phrase(PhraseName.InFile, "appsettings.json", "Smtp:Password"))) }).Judge(),
            "602" => fine.WithPassword("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "AKIAIOSFODNN7EXAMPLE").Judge(),
            _ => throw new ArgumentOutOfRangeException(nameof(example), example, "No such example."),
        };

        static IReadOnlyList<Finding> Host(string host) => Connection.Smtp(host, 587, TlsMode.StartTls).Judge();
    }
}
