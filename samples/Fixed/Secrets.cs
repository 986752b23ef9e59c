namespace Shop.Mail;

/// <summary>What the machine that sends is given.</summary>
internal static class Secrets
{
    public static string UserName => Read("SES_SMTP_USER");

    public static string Password => Read("SES_SMTP_PASSWORD");

    private static string Read(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
}
