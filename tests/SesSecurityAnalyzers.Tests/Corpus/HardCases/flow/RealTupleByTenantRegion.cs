using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Saas.Invites;

public sealed class InviteSender(string userName, string password)
{
    public async Task InviteAsync(string tenantRegion, string address, CancellationToken ct = default)
    {
        var (host, port) = EndpointOf(tenantRegion);

        var message = new MimeMessage();
        message.From.Add(new MailboxAddress("Invites", "invites@example.com"));
        message.To.Add(MailboxAddress.Parse(address));
        message.Subject = "You're invited";
        message.Body = new BodyBuilder { HtmlBody = "<h1>Welcome</h1>" }.ToMessageBody();

        using var client = new SmtpClient();
        await client.ConnectAsync(host, port, SecureSocketOptions.None, ct); //~ SESA101
        await client.AuthenticateAsync(userName, password, ct);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(true, ct);
    }

    private static (string Host, int Port) EndpointOf(string tenantRegion) => tenantRegion switch
    {
        "eu" => ("email-smtp.eu-west-1.amazonaws.com", 587),
        "uk" => ("email-smtp.eu-west-2.amazonaws.com", 587),
        _ => ("email-smtp.us-east-1.amazonaws.com", 2587),
    };
}
