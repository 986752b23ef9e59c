using MailKit.Security;

namespace Journal.Issues;

public sealed partial class JournalMailer
{
    private const string Host = "email-smtp." + Region + ".amazonaws.com";
    private const string Region = "eu-west-1";
    private static readonly int AlternatePort = 2000 + Wrapper;

    partial void Choose(bool relaxed, ref int port, ref SecureSocketOptions mode)
    {
        port = relaxed ? 587 : Wrapper;
        mode = relaxed ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.SslOnConnect;
    }
}
