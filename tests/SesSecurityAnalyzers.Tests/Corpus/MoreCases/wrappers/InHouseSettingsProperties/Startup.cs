namespace Nordwind.Outbox;

public static class Startup
{
    public static void Configure(IOutbox outbox, Func<string, string> secret)
    {
        outbox.Use(new OutboxSettings
        {
            SmtpServer = "email-smtp.eu-central-1.amazonaws.com",
            SmtpPort = 587,
            Encryption = "ssl", //~ SESA103
            Account = secret("account"),
            AccountKey = secret("key"),
        });
    }

    public static void ConfigureFallback(IOutbox outbox, Func<string, string> secret)
    {
        outbox.Use(new OutboxSettings
        {
            SmtpServer = "email-smtp.eu-west-1.amazonaws.com",
            SmtpPort = 3587, //~ SESA104
            Encryption = "tls",
            Account = "AKIAIOSFODNN7EXAMPLE",
            AccountKey = "BMW5RDrXmmVs0lV7GpI4oLkHXpZ4stDsk6q91z1g38Pk", //~ SESA601
        });
    }
}
