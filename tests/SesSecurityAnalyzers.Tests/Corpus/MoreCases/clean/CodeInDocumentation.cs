namespace Docs.Generator;

/// <summary>
/// <code>
/// using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 25);
/// client.EnableSsl = false;
/// </code>
/// </summary>
public static class Samples
{
    public const string Snippet = """
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 25);
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.StartTls);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9");
        """;
}
