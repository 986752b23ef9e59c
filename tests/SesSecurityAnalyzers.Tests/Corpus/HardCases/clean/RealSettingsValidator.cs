using System.Text.RegularExpressions;

namespace Admin.Settings;

public sealed record MailSettingsInput(string Provider, string Host, int Port, bool UseSsl, string UserName, string Password);

public static class MailSettingsValidator
{
    private const string Wrong = "email-smtp.us-east-1.amazonses.com";

    private static readonly Regex SesHost = new(@"^email-smtp(-fips)?\.[a-z]{2}(-[a-z]+)+-\d\.amazonaws\.com$", RegexOptions.IgnoreCase);

    public static IEnumerable<string> Validate(MailSettingsInput input)
    {
        if (string.Equals(input.Host, Wrong, StringComparison.OrdinalIgnoreCase))
        {
            yield return "Did you mean email-smtp.us-east-1.amazonaws.com?";
        }

        if (input.Provider == "ses" && !SesHost.IsMatch(input.Host))
        {
            yield return $"{input.Host} is no SES endpoint, such as email-smtp.eu-west-1.amazonaws.com";
        }

        if (input.Port is 25 or 2525)
        {
            yield return "Use port 587 or 465";
        }

        if (!input.UseSsl && input.Host.StartsWith("email-smtp.", StringComparison.OrdinalIgnoreCase))
        {
            yield return "SES needs TLS";
        }
    }

    public static MailSettingsInput Default(string region) =>
        new("ses", $"email-smtp.{region}.amazonaws.com", 25, UseSsl: false, "", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9");
}
