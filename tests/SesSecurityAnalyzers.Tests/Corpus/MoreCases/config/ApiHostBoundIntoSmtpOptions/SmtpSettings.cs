namespace Choir.Site;

public record SmtpSettings
{
    public string Host { get; init; } = "";
    public int Port { get; init; }
    public string Sender { get; init; } = "";
}
