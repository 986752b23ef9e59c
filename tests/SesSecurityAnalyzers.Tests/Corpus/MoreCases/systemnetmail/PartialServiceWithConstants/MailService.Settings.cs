namespace Kennel.Club.Services;

public partial class MailService
{
    private const string SmtpHost = "email-smtp.eu-central-1.amazonaws.com";
    private const int SmtpPort = 2465;
    private const string Sender = "registry@example.com";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
}
