using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;

namespace Tram.Tickets;

public sealed class MailSection
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
    public SecureSocketOptions SecureSocketOptions { get; set; }
    public string User { get; set; } = "";
    public string Password { get; set; } = "";
}

public sealed class TicketMailer
{
    private readonly MailSection _mail;

    public TicketMailer(IConfiguration configuration) => _mail = configuration.GetSection("Tickets:Mail").Get<MailSection>()!;

    public async Task SendAsync(MimeMessage ticket)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_mail.Host, _mail.Port, _mail.SecureSocketOptions);
        await client.AuthenticateAsync(_mail.User, _mail.Password);
        await client.SendAsync(ticket);
    }
}
