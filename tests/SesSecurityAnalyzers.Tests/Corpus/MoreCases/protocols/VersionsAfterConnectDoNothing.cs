using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Festival.Tickets;

public sealed class TicketMailer
{
    private readonly string _user;
    private readonly string _password;

    public TicketMailer(string user, string password) => (_user, _password) = (user, password);

    // The assignment comes too late to have any effect on the handshake.
    public void Send(MimeMessage ticket)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.SslProtocols = SslProtocols.Tls11;
        client.Authenticate(_user, _password);
        client.Send(ticket);
    }

    // Tried first, taken back before the connection is opened.
    public void SendReplaced(MimeMessage ticket)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls12 };
        client.Timeout = 10_000;
        client.SslProtocols = SslProtocols.None;
        client.Connect("email-smtp.us-east-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Authenticate(_user, _password);
        client.Send(ticket);
    }
}
