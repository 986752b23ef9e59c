namespace Ledger.Mail;

internal static class Keys
{
    public const string SmtpUser = "AKIAIOSFODNN7EXAMPLE";
    public const string SmtpPassword = "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9";
}
