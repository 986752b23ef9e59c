using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Smtp;
using MailKit.Search;
using MailKit.Security;
using MimeKit;

namespace Helpdesk.Tickets;

public sealed class TicketMail(Func<IMailTransport> transports, Func<ImapClient> stores)
{
    public async Task ReplyAsync(MimeMessage reply, CancellationToken cancellation)
    {
        using var transport = transports();
        await transport.ConnectAsync("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls, cancellation);
        await transport.SendAsync(reply, cancellation);
        await transport.DisconnectAsync(true, cancellation);
    }

    public async Task EscalateAsync(MimeMessage mail, CancellationToken cancellation)
    {
        using var transport = transports();
        await transport.ConnectAsync("email-smtp.us-west-2.amazonaws.com", 587, SecureSocketOptions.StartTlsWhenAvailable, cancellation); //~ SESA102
        await transport.SendAsync(mail, cancellation);
    }

    public async Task<int> CollectAsync(CancellationToken cancellation)
    {
        using var store = stores();
        await store.ConnectAsync("imap.example.com", 143, SecureSocketOptions.StartTlsWhenAvailable, cancellation);
        await store.Inbox!.OpenAsync(FolderAccess.ReadOnly, cancellation);
        var found = await store.Inbox.SearchAsync(SearchQuery.NotSeen, cancellation);
        return found.Count;
    }

    public async Task ForwardAsync(ISmtpClient smtp, MimeMessage mail, CancellationToken cancellation)
    {
        if (!smtp.IsConnected)
        {
            await smtp.ConnectAsync("email-smtp.us-west-2.amazonaws.com", 443, true, cancellation); //~ SESA104
        }

        await smtp.SendAsync(mail, cancellation);
    }
}
