namespace Hr.Mail;

public sealed class EmailSettings
{
    public const string SectionName = "EmailSettings";

    public string SmtpServer { get; set; } = "";
    public int SmtpPort { get; set; }
    public bool UseSsl { get; set; }
    public string FromEmail { get; set; } = "";
    public string FromName { get; set; } = "";
    public int MaxRetryAttempts { get; set; } = 1;
}
