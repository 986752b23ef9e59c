using MailKit.Security;

namespace Choir.Newsletter;

public sealed class MailingOptions
{
    public string Host { get; set; } = string.Empty;
    public int Port { get; set; }
    public SecureSocketOptions SecureSocketOptions { get; set; }
}
