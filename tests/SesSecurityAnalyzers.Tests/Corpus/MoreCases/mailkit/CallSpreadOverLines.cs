using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Stadium.Tickets;

public sealed class TicketMailer
{
    public async Task SendAsync(MimeMessage ticket, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(
            "email.eu-west-1.amazonaws.com", //~ SESA105
            587,
            SecureSocketOptions.StartTlsWhenAvailable, //~ SESA102
            cancellationToken);
        await client.SendAsync(ticket, cancellationToken);
    }

    public async Task SendModeLeftOutAsync(MimeMessage ticket, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync( //~ SESA102
            "email-smtp.eu-west-1.amazonaws.com",
            2587,
            cancellationToken: cancellationToken);
        await client.SendAsync(ticket, cancellationToken);
    }

    public async Task SendWrappedAsync(MimeMessage ticket, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(
            "email-smtp.eu-west-1.amazonaws.com",
            2587,
            SecureSocketOptions.SslOnConnect, //~ SESA103
            cancellationToken);
        await client.SendAsync(ticket, cancellationToken);
    }
}
