using MailKit;
using MailKit.Net.Imap;
using MailKit.Net.Pop3;
using MailKit.Net.Smtp;
using MailKit.Search;
using MailKit.Security;
using MimeKit;

namespace Support.Inbox;

// Reads from the old office server on the local network, answers over SES.
public sealed class TicketLoop(string imapUser, string imapPassword)
{
    public async Task<int> AnswerAsync(Func<MimeMessage, MimeMessage> answer, string sesUser, string sesPassword, CancellationToken ct)
    {
        using var imap = new ImapClient { CheckCertificateRevocation = false, ServerCertificateValidationCallback = (_, _, _, _) => true };
        await imap.ConnectAsync("imap.office.example.com", 143, SecureSocketOptions.None, ct);
        await imap.AuthenticateAsync(imapUser, imapPassword, ct);
        await imap.Inbox!.OpenAsync(FolderAccess.ReadWrite, ct);

        using var smtp = new SmtpClient();
        await smtp.ConnectAsync("email-smtp.eu-central-1.amazonaws.com", 587, SecureSocketOptions.StartTls, ct);
        await smtp.AuthenticateAsync(sesUser, sesPassword, ct);

        var unread = await imap.Inbox.SearchAsync(SearchQuery.NotSeen, ct);
        foreach (var id in unread)
        {
            var ticket = await imap.Inbox.GetMessageAsync(id, ct);
            await smtp.SendAsync(answer(ticket), ct);
            await imap.Inbox.AddFlagsAsync(id, MessageFlags.Seen, true, ct);
        }

        return unread.Count;
    }

    public static int CountOldMails(string user, string password)
    {
        using var pop = new Pop3Client();
        pop.Connect("pop.office.example.com", 110, false);
        pop.Authenticate(user, password);
        return pop.Count;
    }
}
