using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Lint.Configuration;

public static class ConfigurationLinter
{
    private const string Suggested = "email-smtp.us-east-1.amazonaws.com";

    private static readonly Dictionary<string, string> Hints = new()
    {
        ["port"] = "Ports of email-smtp.us-east-1.amazonaws.com are 25, 465, 587, 2465 and 2587; 2525 is not served.",
        ["tls"] = "EnableSsl=false sends the password in clear to email-smtp.us-east-1.amazonaws.com.",
    };

    public static IEnumerable<string> Check(IReadOnlyDictionary<string, string> settings)
    {
        if (settings.TryGetValue("host", out var host) && SesHost().IsMatch(host))
        {
            if (settings.GetValueOrDefault("port") == "2525")
            {
                yield return Hints["port"];
            }

            if (settings.GetValueOrDefault("ssl") is null or "false")
            {
                yield return Hints["tls"];
            }
        }
        else
        {
            yield return $"Use {Suggested}.";
        }
    }

    public static void Report(MailMessage message, string relay)
    {
        message.Headers.Add("X-Suggested", Suggested);
        using var client = new SmtpClient(relay, 2525) { EnableSsl = false };
        client.Send(message);
    }

    private static Regex SesHost() => new(@"^email-smtp\.[a-z0-9-]+\.amazonaws\.com$");
}
