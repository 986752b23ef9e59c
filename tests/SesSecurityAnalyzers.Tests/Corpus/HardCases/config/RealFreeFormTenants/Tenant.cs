namespace Tenancy.Settings;

public sealed record Tenant(string Name, string Domain)
{
    public static Tenant Parse(string text)
    {
        var at = text.IndexOf('@');
        return at < 0
            ? throw new FormatException($"'{text}' has no domain")
            : new Tenant(text[..at], text[(at + 1)..]);
    }
}
