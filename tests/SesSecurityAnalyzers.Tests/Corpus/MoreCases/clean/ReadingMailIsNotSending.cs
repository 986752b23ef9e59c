using MailKit.Net.Imap;
using MailKit.Net.Pop3;
using MailKit.Security;

namespace Inbox.Reader;

public sealed class InboxReader(string userName, string password)
{
    public int CountImap()
    {
        using var client = new ImapClient { CheckCertificateRevocation = false };
        client.ServerCertificateValidationCallback = (_, _, _, _) => true;
        client.Connect("imap.example.com", 143, SecureSocketOptions.StartTlsWhenAvailable);
        client.Authenticate(userName, password);
        return client.Inbox?.Count ?? 0;
    }

    public int CountPop()
    {
        using var client = new Pop3Client();
        client.Connect("pop.example.com", 110, SecureSocketOptions.None);
        client.Authenticate(userName, password);
        return client.Count;
    }
}
