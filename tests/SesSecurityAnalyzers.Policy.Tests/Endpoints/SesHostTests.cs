using SesSecurityAnalyzers.Policy.Endpoints;
using Xunit;

namespace SesSecurityAnalyzers.Policy.Tests.Endpoints;

public sealed class SesHostTests
{
    private const string Hole = "\uFFFC";

    public static TheoryData<string> SmtpRegions() => [.. SesRegions.WithSmtp];

    public static TheoryData<string> RegionsWithoutSmtp() =>
        ["af-south-1", "ap-south-2", "ap-southeast-3", "ap-southeast-5", "eu-south-1", "eu-central-2", "il-central-1", "me-south-1", "me-central-1", "ca-west-1"];

    [Theory]
    [MemberData(nameof(SmtpRegions))]
    public void Every_region_with_smtp_has_its_plain_and_its_dual_stack_name(string region)
    {
        foreach (var name in new[] { $"email-smtp.{region}.amazonaws.com", $"email-smtp.{region}.api.aws", $"vpce-0a1b2c3d-4e5f.email-smtp.{region}.vpce.amazonaws.com" })
        {
            var host = SesHost.Parse(name);
            Assert.Equal((SesHostKind.Smtp, region, true), (host.Kind, host.Region, host.AnswersSmtp));
        }
    }

    [Theory]
    [MemberData(nameof(SmtpRegions))]
    public void Fips_names_answer_where_the_list_has_them(string region)
    {
        foreach (var name in new[] { $"email-smtp-fips.{region}.amazonaws.com", $"email-smtp-fips.{region}.api.aws" })
        {
            var host = SesHost.Parse(name);
            Assert.Equal((SesHostKind.Smtp, true, SesRegions.HasFipsSmtp(region)), (host.Kind, host.IsFips, host.AnswersSmtp));
            Assert.Equal(SesRegions.HasFipsSmtp(region) ? $"email-smtp-fips.{region}.amazonaws.com" : $"email-smtp.{region}.amazonaws.com", host.SuggestedEndpoint);
        }
    }

    [Theory]
    [MemberData(nameof(RegionsWithoutSmtp))]
    public void Regions_with_the_api_alone_answer_no_smtp(string region)
    {
        var host = SesHost.Parse($"email-smtp.{region}.amazonaws.com");
        Assert.Equal((SesHostKind.Smtp, region, false), (host.Kind, host.Region, host.AnswersSmtp));
        Assert.Null(host.SuggestedEndpoint);
    }

    [Theory]
    [InlineData("email.us-east-1.amazonaws.com", SesHostKind.Api, "us-east-1")]
    [InlineData("email.us-east-1.api.aws", SesHostKind.Api, "us-east-1")]
    [InlineData("email-fips.us-west-2.amazonaws.com", SesHostKind.Api, "us-west-2")]
    [InlineData("email-fips.ca-west-1.api.aws", SesHostKind.Api, "ca-west-1")]
    [InlineData("email.eusc-de-east-1.amazonaws.eu", SesHostKind.Api, "eusc-de-east-1")]
    [InlineData("vpce-1a-2b.email.us-east-1.vpce.amazonaws.com", SesHostKind.Api, "us-east-1")]
    [InlineData("vpce-1a-2b.email-fips.us-east-1.vpce.amazonaws.com", SesHostKind.Api, "us-east-1")]
    [InlineData("inbound-smtp.eu-west-1.amazonaws.com", SesHostKind.Inbound, "eu-west-1")]
    [InlineData("feedback-smtp.eu-west-1.amazonses.com", SesHostKind.Feedback, "eu-west-1")]
    [InlineData("feedback-smtp.eu-west-1.amazonaws.com", SesHostKind.Feedback, "eu-west-1")]
    [InlineData("email-smtp.amazonaws.com", SesHostKind.GreetingName, null)]
    [InlineData("vpce-1a-2b-us-east-1a.email-smtp.us-east-1.vpce.amazonaws.com", SesHostKind.Smtp, "us-east-1")]
    [InlineData("vpce-1a-2b.email-smtp-fips.us-east-1.vpce.amazonaws.com", SesHostKind.Smtp, "us-east-1")]
    [InlineData("email-smtp.us-gov-west-1.amazonaws.com", SesHostKind.Smtp, "us-gov-west-1")]
    [InlineData("email-smtp.eusc-de-east-1.amazonaws.eu", SesHostKind.Smtp, "eusc-de-east-1")]
    public void Reads_the_kind_and_region_of_a_name(string name, SesHostKind kind, string? region)
    {
        var host = SesHost.Parse(name);
        Assert.Equal((kind, region), (host.Kind, host.Region));
        Assert.True(host.BelongsToSes);
        Assert.Equal(name, host.Text.Text);
    }

    [Theory]
    [InlineData("a1b2c3.fjqz.mail-manager-smtp.amazonaws.com", false, false)]
    [InlineData("a1b2c3.fips.fjqz.mail-manager-smtp.amazonaws.com", true, false)]
    [InlineData("mail-manager-smtp.amazonaws.com", false, false)]
    [InlineData("vpce-1a-2b.auth.mail-manager-smtp.us-east-1.vpce.amazonaws.com", false, true)]
    [InlineData("vpce-1a-2b.mail-manager-smtp.open.us-east-1.vpce.amazonaws.com", false, true)]
    [InlineData("vpce-1a-2b.mail-manager-smtp.auth.fips.us-east-1.vpce.amazonaws.com", true, true)]
    [InlineData("mail-manager-smtp.us-east-1.vpce.amazonaws.com", false, true)]
    [InlineData(Hole + ".mail-manager-smtp.amazonaws.com", false, false)]
    public void Reads_mail_manager_names(string name, bool isFips, bool isInterface)
    {
        var host = SesHost.Parse(name);
        Assert.Equal((SesHostKind.MailManager, isFips, isInterface, true), (host.Kind, host.IsFips, host.IsInterfaceEndpoint, host.AnswersSmtp));
        Assert.Null(host.SuggestedEndpoint);
    }

    [Theory]
    [InlineData("vpce-1a-2b.email-smtp.us-east-1.vpce.amazonaws.com", true)]
    [InlineData("vpce-1a-2b.email.us-east-1.vpce.amazonaws.com", true)]
    [InlineData("email-smtp.us-east-1.amazonaws.com", false)]
    [InlineData("email-smtp.us-east-1.api.aws", false)]
    public void Tells_an_interface_endpoint(string name, bool isInterface) => Assert.Equal(isInterface, SesHost.Parse(name).IsInterfaceEndpoint);

    [Theory]
    [InlineData("EMAIL-SMTP.EU-WEST-1.AMAZONAWS.COM")]
    [InlineData("Email-Smtp.eu-west-1.amazonaws.com")]
    [InlineData("email-smtp.eu-west-1.amazonaws.com.")]
    public void Case_and_one_trailing_dot_do_not_matter(string name)
    {
        var host = SesHost.Parse(name);
        Assert.Equal((SesHostKind.Smtp, "eu-west-1", true), (host.Kind, host.Region, host.AnswersSmtp));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("localhost")]
    [InlineData("smtp.example.com")]
    [InlineData("amazonaws.com")]
    [InlineData("amazonses.com")]
    [InlineData("email-smtp")]
    [InlineData("email-smtp.eu-west-1.amazonaws.com..")]
    [InlineData("email-smtp.us-east-1.amazonaws.com.example.org")]
    [InlineData("email-smtp.us-east-1.amazonaws.com.cn.example.org")]
    [InlineData("email-smtp.us-east-1-amazonaws.com")]
    [InlineData("email-smtp.us-east-1.example.com")]
    [InlineData("email-smtp.us-east-1.notamazonaws.com")]
    [InlineData("mail-manager-smtp.amazonaws.com.example.net")]
    [InlineData("notmail-manager-smtp.amazonaws.com")]
    [InlineData("vpce-1a.notmail-manager-smtp.us-east-1.vpce.amazonaws.com")]
    [InlineData("s3.us-east-1.amazonaws.com")]
    [InlineData("sqs.us-east-1.api.aws")]
    [InlineData("vpce-1a-2b.s3.us-east-1.vpce.amazonaws.com")]
    [InlineData("webmail.us-east-1.awsapps.com")]
    [InlineData("my-email.us-east-1.elb.amazonaws.com")]
    [InlineData("email.amazonaws.com")]
    public void Other_names_are_foreign(string name)
    {
        var host = SesHost.Parse(name);
        Assert.Equal(SesHostKind.Foreign, host.Kind);
        Assert.False(host.BelongsToSes);
        Assert.False(host.AnswersSmtp);
    }

    [Theory]
    [InlineData("email-smtp.us-east1.amazonaws.com", "us-east-1")]
    [InlineData("email-smtp.useast1.amazonaws.com", "us-east-1")]
    [InlineData("email-smtp.us-east-1a.amazonaws.com", "us-east-1")]
    [InlineData("email-smtp-us-east-1.amazonaws.com", "us-east-1")]
    [InlineData("email-smtp.us-east-1.amazonses.com", "us-east-1")]
    [InlineData("email-smtp.apsoutheast2.amazonaws.com", "ap-southeast-2")]
    [InlineData("email-smtp.us-gov-west1.amazonaws.com", "us-gov-west-1")]
    [InlineData("us-east-1.email-smtp.amazonaws.com", "us-east-1")]
    [InlineData("www.email-smtp.us-east-1.amazonaws.com", "us-east-1")]
    [InlineData("vpce-1a-2b.email-smtp.us-east-1.amazonaws.com", "us-east-1")]
    [InlineData("email-smtp.us-east-1.amazonaws.eu", "us-east-1")]
    public void A_misspelt_name_leads_to_the_endpoint_of_its_region(string name, string region)
    {
        var host = SesHost.Parse(name);
        Assert.Equal((SesHostKind.Malformed, $"email-smtp.{region}.amazonaws.com", false), (host.Kind, host.SuggestedEndpoint, host.AnswersSmtp));
    }

    // The server greets with email-smtp.amazonaws.com at every endpoint.
    [Theory]
    [InlineData("email-smtp-fips.amazonaws.com")]
    [InlineData("email-smtp.nowhere.amazonaws.com")]
    [InlineData("email-smtp.api.aws.amazonaws.com")]
    public void A_misspelt_name_in_which_no_region_can_be_read_has_none(string name)
    {
        var host = SesHost.Parse(name);
        Assert.Equal((SesHostKind.Malformed, null, null), (host.Kind, host.Region, host.SuggestedEndpoint));
    }

    [Theory]
    [InlineData("email-smtp-fips.us-east1.amazonaws.com", "email-smtp-fips.us-east-1.amazonaws.com")]
    [InlineData("email-smtp-fips.eu-west1.amazonaws.com", "email-smtp.eu-west-1.amazonaws.com")]
    [InlineData("email.us-east-1.amazonaws.com", "email-smtp.us-east-1.amazonaws.com")]
    [InlineData("email-fips.us-east-1.amazonaws.com", "email-smtp-fips.us-east-1.amazonaws.com")]
    [InlineData("email.af-south-1.amazonaws.com", null)]
    [InlineData("inbound-smtp.eu-west-1.amazonaws.com", "email-smtp.eu-west-1.amazonaws.com")]
    [InlineData("inbound-smtp.ca-west-1.amazonaws.com", null)]
    [InlineData("feedback-smtp.eu-west-2.amazonses.com", "email-smtp.eu-west-2.amazonaws.com")]
    [InlineData("email-smtp.amazonaws.com", null)]
    [InlineData("email-smtp.nowhere.amazonaws.com", null)]
    [InlineData("email-smtp.ap-south2.amazonaws.com", null)]
    public void Suggests_the_endpoint_of_the_same_region_where_it_is_clear(string name, string? endpoint) =>
        Assert.Equal(endpoint, SesHost.Parse(name).SuggestedEndpoint);

    [Theory]
    [InlineData("email-smtp.cn-north-1.amazonaws.com.cn")]
    [InlineData("email-smtp.cn-northwest-1.amazonaws.com.cn")]
    [InlineData("email-smtp-fips.cn-north-1.amazonaws.com.cn")]
    [InlineData("email-smtp.cnnorth1.amazonaws.com.cn")]
    [InlineData("email-smtp.amazonaws.com.cn")]
    public void Of_the_china_shape_nothing_is_asserted(string name)
    {
        var host = SesHost.Parse(name);
        Assert.Equal((SesHostKind.Smtp, true, true), (host.Kind, host.IsChina, host.AnswersSmtp));
        Assert.Null(host.SuggestedEndpoint);
    }

    [Theory]
    [InlineData("email-smtp.eusc-de-east-1.amazonaws.eu")]
    [InlineData("email-smtp." + Hole + ".amazonaws.eu")]
    public void The_sovereign_partition_answers_no_smtp(string name) => Assert.False(SesHost.Parse(name).AnswersSmtp);

    [Theory]
    [InlineData("email-smtp." + Hole + ".amazonaws.com", SesHostKind.Smtp)]
    [InlineData("email-smtp." + Hole + ".api.aws", SesHostKind.Smtp)]
    [InlineData("email-smtp." + Hole + ".amazonaws.com.cn", SesHostKind.Smtp)]
    [InlineData("email-smtp.us-" + Hole + "-1.amazonaws.com", SesHostKind.Smtp)]
    [InlineData("email-smtp.eu-west-" + Hole + ".amazonaws.com", SesHostKind.Smtp)]
    [InlineData("email-smtp-fips." + Hole + ".amazonaws.com", SesHostKind.Smtp)]
    [InlineData("email-smtp" + Hole + ".eu-west-1.amazonaws.com", SesHostKind.Smtp)]
    [InlineData("vpce-" + Hole + ".email-smtp.us-east-1.vpce.amazonaws.com", SesHostKind.Smtp)]
    [InlineData(Hole + ".email-smtp." + Hole + ".vpce.amazonaws.com", SesHostKind.Smtp)]
    [InlineData("email." + Hole + ".amazonaws.com", SesHostKind.Api)]
    [InlineData("inbound-smtp." + Hole + ".amazonaws.com", SesHostKind.Inbound)]
    [InlineData("feedback-smtp." + Hole + ".amazonses.com", SesHostKind.Feedback)]
    [InlineData("email-smtp." + Hole + ".amazonses.com", SesHostKind.Malformed)]
    public void A_name_with_holes_counts_when_what_is_known_decides(string name, SesHostKind kind) => Assert.Equal(kind, SesHost.Parse(name).Kind);

    [Theory]
    [InlineData(Hole)]
    [InlineData(Hole + ".amazonaws.com")]
    [InlineData(Hole + ".us-east-1.amazonaws.com")]
    [InlineData(Hole + "amazonaws.com")]
    [InlineData("email-" + Hole + ".us-east-1.amazonaws.com")]
    [InlineData("email-smtp." + Hole)]
    [InlineData("email-smtp." + Hole + "." + Hole)]
    [InlineData("email-smtp.us-east-1." + Hole + ".com")]
    [InlineData("email-smtp.us-east-1.amazonaws.com" + Hole)]
    [InlineData("feedback-smtp.us-east-1." + Hole + "ses.com")]
    [InlineData("email-smtp.us-east-1.a" + Hole + ".com.cn")]
    [InlineData("email-smtp.us-east-1." + Hole + "pi.aws")]
    [InlineData("email.eusc-de-east-1." + Hole + "aws.eu")]
    [InlineData(Hole + ".vpce.amazonaws.com")]
    [InlineData("a.b." + Hole + "-smtp.amazonaws.com")]
    [InlineData("a." + Hole + "ail-manager-smtp.amazonaws.com")]
    [InlineData("a.b." + Hole + ".amazonaws.com")]
    public void A_name_with_holes_that_do_not_decide_is_unknown(string name) => Assert.Equal(SesHostKind.Unknown, SesHost.Parse(name).Kind);

    [Theory]
    [InlineData(Hole + ".example.com")]
    [InlineData("email-smtp." + Hole + ".example.org")]
    [InlineData("email-smtp." + Hole + ".amazonaws.com.example.org")]
    [InlineData("s3." + Hole + ".amazonaws.com")]
    public void A_name_with_holes_whose_known_part_is_another_is_foreign(string name) => Assert.Equal(SesHostKind.Foreign, SesHost.Parse(name).Kind);

    [Fact]
    public void No_text_makes_it_throw()
    {
        foreach (var text in new[] { "", ".", "..", ".amazonaws.com", "..amazonaws.com", "-.-.amazonaws.com", ".vpce.amazonaws.com", ".amazonses.com", ".api.aws", "\0", Hole + Hole, new string('a', 10_000) + ".amazonaws.com" })
            Assert.NotNull(SesHost.Parse(text));
        Assert.Equal(SesHostKind.Foreign, SesHost.Parse(default(HostText)).Kind);
    }
}
