// uses: nlog nlogmailkit
using MailKit.Security;
using NLog.MailKit;

namespace Tram.Depot;

public static class Targets
{
    public static MailTarget Unchecked() => new("mail")
    {
        SmtpServer = "email-smtp.eu-central-1.amazonaws.com",
        SmtpPort = 587,
        SecureSocketOption = SecureSocketOptions.StartTls,
        SkipCertificateValidation = true, //~ SESA301
    };

    public static MailTarget Checked() => new("mail")
    {
        SmtpServer = "email-smtp.eu-central-1.amazonaws.com",
        SmtpPort = 587,
        SecureSocketOption = SecureSocketOptions.StartTls,
        SkipCertificateValidation = false,
    };

    public static MailTarget UncheckedElsewhere() => new("mail")
    {
        SmtpServer = "mail.example.com",
        SmtpPort = 25,
        SkipCertificateValidation = true,
    };
}
