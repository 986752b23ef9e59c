using MimeKit;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Tests.Loopback;

namespace SesSecurityAnalyzers.Verifier.Tests.Connecting;

internal static class TestMessages
{
    public const string Pipelining = "PIPELINING";

    public static MimeMessage Create(string subject = "Test", string body = "Hello.\r\n.dot\r\n")
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = body } };
        message.From.Add(new MailboxAddress("Sender", "sender@example.com"));
        message.To.Add(new MailboxAddress("Receiver", "success@simulator.amazonses.com"));
        return message;
    }

    /// <summary>Options that connect to SES's name in us-east-1, dialled to the loopback server, with the test's own root trusted for that name.</summary>
    public static SesSmtpOptions For(LoopbackSmtpServer server, CertificateAuthority authority, int port = 587) => new()
    {
        Region = "us-east-1",
        Port = port,
        UserName = LoopbackSmtpServer.UserName,
        Password = LoopbackSmtpServer.Password,
        TrustedRoots = new SesTrustedRoots(CertificateAuthority.SesHost, authority.Roots),
        Dial = server.DialAsync,
        LocalDomain = "client.example.com",
        // Long, because builds run beside: nothing waits for them that does not say so.
        OpenTimeout = TimeSpan.FromSeconds(60),
        GreetingTimeout = TimeSpan.FromSeconds(30),
        CommandTimeout = TimeSpan.FromSeconds(30),
        SendTimeout = TimeSpan.FromSeconds(60),
        RevocationTimeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>Limits for servers that keep a client waiting.</summary>
    public static SesSmtpOptions WithShortLimits(this SesSmtpOptions options)
    {
        options.OpenTimeout = TimeSpan.FromSeconds(8);
        options.GreetingTimeout = TimeSpan.FromMilliseconds(500);
        options.CommandTimeout = TimeSpan.FromSeconds(1);
        options.SendTimeout = TimeSpan.FromSeconds(5);
        options.RevocationTimeout = TimeSpan.FromSeconds(2);
        return options;
    }
}
