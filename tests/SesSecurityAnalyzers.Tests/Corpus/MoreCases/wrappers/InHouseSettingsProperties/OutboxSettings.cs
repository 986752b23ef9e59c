namespace Nordwind.Outbox;

public class OutboxSettings
{
    public string SmtpServer { get; set; } = "localhost";

    public int SmtpPort { get; set; } = 25;

    public string Encryption { get; set; } = "plain";

    public string Account { get; set; } = "";

    public string AccountKey { get; set; } = "";
}

public interface IOutbox
{
    void Use(OutboxSettings settings);
}
