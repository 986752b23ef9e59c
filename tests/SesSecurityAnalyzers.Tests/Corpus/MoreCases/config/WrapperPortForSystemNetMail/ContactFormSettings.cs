namespace Architect.Site;

public class ContactFormSettings
{
    public string Host { get; set; } = null!;

    public int Port { get; set; }

    public bool UseTls { get; set; }

    public string To { get; set; } = null!;
}
