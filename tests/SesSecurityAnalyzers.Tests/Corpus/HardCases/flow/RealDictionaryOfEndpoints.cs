using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Club.Members;

public sealed class MemberMailer
{
    private static readonly Dictionary<string, (string Host, int Port)> Endpoints = new()
    {
        ["primary"] = ("email-smtp.us-east-1.amazonaws.com", 465),
        ["backup"] = ("email-smtp.us-west-2.amazonaws.com", 587),
    };

    private readonly Func<SmtpClient, Task> _login;

    public MemberMailer(Func<SmtpClient, Task> login) => _login = login;

    public async Task<bool> TrySendAsync(MimeMessage message)
    {
        try
        {
            var endpoint = Endpoints["primary"];
            using var client = new SmtpClient();
            await client.ConnectAsync(endpoint.Host, endpoint.Port, SecureSocketOptions.StartTls); //~ SESA103
            await _login(client);
            await client.SendAsync(message);
            return true;
        }
        catch (TimeoutException)
        {
            return await SendOverBackupAsync(message);
        }
    }

    private async Task<bool> SendOverBackupAsync(MimeMessage message)
    {
        var endpoint = Endpoints["backup"];
        using var client = new SmtpClient();
        await client.ConnectAsync(endpoint.Host, endpoint.Port, SecureSocketOptions.StartTls);
        await _login(client);
        await client.SendAsync(message);
        return true;
    }
}
