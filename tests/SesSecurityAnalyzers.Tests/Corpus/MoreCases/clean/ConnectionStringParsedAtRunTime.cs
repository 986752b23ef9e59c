using System.Data.Common;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Strings.Parsed;

public sealed class ConnectionStringMailer(string connectionString)
{
    public void Send(MimeMessage message)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var host = parts.TryGetValue("Host", out var value) ? (string)value : "localhost";
        var port = parts.TryGetValue("Port", out value) ? Convert.ToInt32(value) : 1025;
        var mode = parts.TryGetValue("Tls", out value) && Enum.TryParse<SecureSocketOptions>((string)value, true, out var parsed) ? parsed : SecureSocketOptions.None;
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }

    public void SendToSes(MimeMessage message)
    {
        var wrapped = connectionString.Contains("Port=465", StringComparison.Ordinal);
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", wrapped ? 465 : 587, wrapped ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
