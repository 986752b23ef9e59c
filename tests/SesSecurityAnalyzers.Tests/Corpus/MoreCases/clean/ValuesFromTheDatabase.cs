using System.Data.Common;
using System.Net;
using System.Net.Mail;

namespace Crm.Mailing;

public sealed class MailAccountReader(DbConnection connection)
{
    public async Task SendAsync(int account, MailMessage message)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select host, port, ssl, login, secret from mail_accounts where id = " + account;
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            throw new InvalidOperationException("No such account.");
        }

        using var client = new SmtpClient
        {
            Host = reader.GetString(0),
            Port = reader.GetInt32(1),
            EnableSsl = reader.GetBoolean(2),
            Credentials = new NetworkCredential(reader.GetString(3), reader.GetString(4)),
        };
        client.Send(message);
    }

    public async Task SendThroughSesAsync(int account, MailMessage message)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select port, ssl from mail_accounts where id = " + account;
        await using var reader = await command.ExecuteReaderAsync();
        var (port, ssl) = await reader.ReadAsync() ? (reader.GetInt32(0), reader.GetBoolean(1)) : (587, true);
        using var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", port);
        client.EnableSsl = ssl;
        client.Send(message);
    }
}
