using System.Text.Json;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Import.Settings;

public sealed record Server(string Host, int Port, SecureSocketOptions Mode);

public sealed class ImportMailer
{
    public void Send(string json, MimeMessage m)
    {
        var server = JsonSerializer.Deserialize<Server>(json)!;
        using var client = new SmtpClient();
        client.Connect(server.Host, server.Port, server.Mode);
        client.Send(m);
    }

    public void SendOverSes(string json, MimeMessage m)
    {
        var server = JsonSerializer.Deserialize<Server>(json)!;
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", server.Port, server.Mode);
        client.Send(m);
    }
}
