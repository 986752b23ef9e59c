using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Probing;
using Xunit;

namespace SesSecurityAnalyzers.Verifier.Tests.Probing;

public sealed class SesEndpointTests
{
    [Theory]
    [InlineData("eu-west-1", "email-smtp.eu-west-1.amazonaws.com", "25 STARTTLS, 587 STARTTLS, 2587 STARTTLS, 465 TLS Wrapper, 2465 TLS Wrapper")]
    [InlineData("email-smtp.us-east-1.amazonaws.com.", "email-smtp.us-east-1.amazonaws.com", "25 STARTTLS, 587 STARTTLS, 2587 STARTTLS, 465 TLS Wrapper, 2465 TLS Wrapper")]
    [InlineData("email.us-east-1.amazonaws.com", "email.us-east-1.amazonaws.com", "443 HTTPS")]
    [InlineData("inbound-smtp.eu-west-1.amazonaws.com", "inbound-smtp.eu-west-1.amazonaws.com", "25 STARTTLS")]
    [InlineData("abc.def.mail-manager-smtp.amazonaws.com", "abc.def.mail-manager-smtp.amazonaws.com", "25 STARTTLS, 587 STARTTLS")]
    [InlineData("mail.example.com:2465", "mail.example.com", "2465 TLS Wrapper")]
    [InlineData("mail.example.com:4000", "mail.example.com", "4000 STARTTLS")]
    [InlineData("smtp://mail.example.com", "mail.example.com", "587 STARTTLS")]
    [InlineData("smtps://mail.example.com:4465", "mail.example.com", "4465 TLS Wrapper")]
    [InlineData("https://email.eu-west-1.amazonaws.com/", "email.eu-west-1.amazonaws.com", "443 HTTPS")]
    [InlineData("127.0.0.1:25", "127.0.0.1", "25 STARTTLS")]
    [InlineData("smtp://[::1]:2525", "::1", "2525 STARTTLS")]
    public void Reads_what_people_write(string text, string host, string ports)
    {
        var endpoint = SesEndpoint.Parse(text);
        Assert.Equal(host, endpoint.Host);
        Assert.Equal(ports, string.Join(", ", endpoint.Ports));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bad host")]
    [InlineData("a.test:0")]
    [InlineData("a.test:70000")]
    [InlineData("a.test:x")]
    [InlineData("ftp://a.test")]
    [InlineData("smtp://")]
    public void Refuses_the_rest(string text) => Assert.Throws<FormatException>(() => SesEndpoint.Parse(text));

    [Fact]
    public void Defaults()
    {
        var options = new ProbeOptions();
        Assert.Equal((ProtocolEdition.Current, 2, 5.0, 5.0, 60.0), (options.Edition, options.ConnectionsPerHost, options.ConnectTimeout.TotalSeconds, options.AnswerTimeout.TotalSeconds, options.Deadline.TotalSeconds));
        Assert.Equal((false, true, true, "ses-verify.invalid"), (options.Exhaustive, options.CheckRevocation, options.CheckBehaviour, options.EhloName));
        Assert.Throws<ArgumentException>(() => new SesEndpointVerifier(new ProbeOptions { EhloName = "a\r\nRSET" }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SesEndpointVerifier(new ProbeOptions { ConnectionsPerHost = 0 }));
    }
}
