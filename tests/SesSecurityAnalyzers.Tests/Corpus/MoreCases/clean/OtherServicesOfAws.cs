using System.Net;
using System.Net.Mail;
using System.Net.NetworkInformation;
using MailKit.Net.Imap;
using MailKit.Security;

namespace Office.WorkMail;

// Mailboxes at other services of the same company, and names that are only looked up.
public sealed class Office(string user, string password)
{
    public void SendOverWorkMail(MailMessage message)
    {
        using var client = new SmtpClient("smtp.mail.us-east-1.awsapps.com", 465);
        client.Send(message);
    }

    public void SendOverOwnMachine(MailMessage message)
    {
        using var client = new SmtpClient("ec2-198-51-100-1.us-west-2.compute.amazonaws.com");
        client.Send(message);
    }

    public int Count()
    {
        using var imap = new ImapClient();
        imap.Connect("imap.mail.us-east-1.awsapps.com", 143, SecureSocketOptions.Auto);
        imap.Authenticate(user, password);
        return imap.Inbox?.Count ?? 0;
    }

    public async Task<(IPStatus Status, int Addresses)> LookUpAsync()
    {
        using var ping = new Ping();
        var reply = await ping.SendPingAsync("email-smtp.us-east-1.amazonaws.com");
        var addresses = await Dns.GetHostAddressesAsync("email-smtp.us-east-1.amazonaws.com");
        return (reply.Status, addresses.Length);
    }
}
