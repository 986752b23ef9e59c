using MailKit.Net.Imap;
using MailKit.Net.Pop3;
using MailKit.Security;

namespace Mailbox.Import;

public sealed class MailboxImport
{
    public async Task ReadAsync(string user, string password)
    {
        using var imap = new ImapClient();
        await imap.ConnectAsync("imap.mail.us-east-1.awsapps.com", 993, SecureSocketOptions.SslOnConnect);
        await imap.AuthenticateAsync(user, password);
        using var pop = new Pop3Client();
        await pop.ConnectAsync("pop.example.com", 110, SecureSocketOptions.None);
    }
}
