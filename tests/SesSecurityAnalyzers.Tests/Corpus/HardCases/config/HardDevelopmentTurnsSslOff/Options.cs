namespace Bistro.Tables;

public sealed record SmtpOptions
{
    public string Host { get; init; } = "localhost";

    public int Port { get; init; } = 25;

    public bool EnableSsl { get; init; }
}
