using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Clinic.Labs;

public sealed class LabMailer(string userName, string password)
{
    public async Task SendAsync(MimeMessage result, CancellationToken cancellationToken)
    {
        var (host, port) = await ResolveAsync();
        using var client = new SmtpClient();
        await client.ConnectAsync(host, port, SecureSocketOptions.StartTls, cancellationToken).ConfigureAwait(false); //~ SESA103
        await client.AuthenticateAsync(userName, password, cancellationToken);
        await client.SendAsync(result, cancellationToken);
    }

    public async Task SendOpenedAsync(MimeMessage result, CancellationToken cancellationToken)
    {
        using var client = await OpenAsync(cancellationToken);
        await client.SendAsync(result, cancellationToken);
    }

    private static async Task<(string Host, int Port)> ResolveAsync()
    {
        await Task.Yield();
        return ("email-smtp.eu-west-1.amazonaws.com", 465);
    }

    private async ValueTask<SmtpClient> OpenAsync(CancellationToken cancellationToken)
    {
        var (host, port) = await ResolveAsync().ConfigureAwait(false);
        var client = new SmtpClient();
        await client.ConnectAsync(host, port, SecureSocketOptions.Auto, cancellationToken);
        await client.AuthenticateAsync(userName, password, cancellationToken);
        return client;
    }
}
