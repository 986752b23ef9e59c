using System.ComponentModel;

namespace Setup.Wizard;

/// <summary>
/// Settings of the wizard. For Amazon SES use <c>email-smtp.us-east-1.amazonaws.com</c> with port 25, 465 or 587.
/// </summary>
public sealed class WizardModel
{
    [Description("For example email-smtp.eu-west-1.amazonaws.com")]
    [DefaultValue("email-smtp.eu-west-1.amazonaws.com")]
    public string Server { get; set; } = "";

    [DefaultValue(25)]
    public int Port { get; set; }

    public static IReadOnlyDictionary<string, string> Help { get; } = new Dictionary<string, string>
    {
        ["ses"] = "new SmtpClient(\"email-smtp.us-east-1.amazonaws.com\", 25) { EnableSsl = false }",
        ["greeting"] = "220 email-smtp.amazonaws.com ESMTP SimpleEmailService-d-0123456789",
        ["mx"] = "10 inbound-smtp.us-east-1.amazonaws.com",
    };

    public static void Print(TextWriter writer)
    {
        foreach (var (topic, text) in Help)
        {
            writer.WriteLine($"{topic,-10}{text}");
        }

        writer.WriteLine("""
            openssl s_client -connect email-smtp.us-east-1.amazonaws.com:587 -starttls smtp -tls1_1
            swaks --server email-smtp.us-east-1.amazonaws.com:2525 --auth-password secret123
            """);
    }
}
