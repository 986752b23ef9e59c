using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Cargo.Web;

public sealed class CargoMailer(IOptions<SesOptions> options)
{
    private readonly SesOptions _ses = options.Value;

    public async Task NoticeAsync(string number, CancellationToken ct)
    {
        var message = new MimeMessage { Subject = "Shipment " + number };
        message.From.Add(MailboxAddress.Parse("cargo@example.com"));
        message.To.Add(MailboxAddress.Parse("customs@example.com"));

        using var client = new SmtpClient();
        await client.ConnectAsync(_ses.Host, _ses.Port, SecureSocketOptions.StartTls, ct);
        await client.AuthenticateAsync(_ses.UserName, _ses.Password, ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }
}
