using MailKit.Security;

namespace Lamp.Shop;

public sealed partial class LampMailer
{
    private static readonly string Host = "email-smtp.us-west-2.amazonaws.com";
    private static readonly SecureSocketOptions Mode = SecureSocketOptions.StartTlsWhenAvailable;
}
