namespace Billing.Mail;

public enum Mailer
{
    Invoices,
    Statements,
    Reports,
    Dunning,
    Archive,
    Audit,
}

public static class Mailers
{
    public static string Key(Mailer mailer) => $"Mailers:{mailer}";

    public static bool IsLegal(Mailer mailer) => mailer is Mailer.Dunning or Mailer.Archive or Mailer.Audit;
}
