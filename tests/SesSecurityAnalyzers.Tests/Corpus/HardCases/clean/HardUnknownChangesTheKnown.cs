using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Cinema.Rows;

public delegate void Tune(ref string host, ref int port, ref SecureSocketOptions mode);

public sealed class RowMailer(Tune tune, IReadOnlyDictionary<string, int> ports)
{
    public void Send(MimeMessage message)
    {
        var host = "email-smtp.us-east-1.amazonaws.com";
        var port = 465;
        var mode = SecureSocketOptions.None;
        tune(ref host, ref port, ref mode);
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }

    public void SendByTable(MimeMessage message, string region)
    {
        var port = 465;
        if (!ports.TryGetValue(region, out port))
        {
            port = 2587;
        }

        using var client = new SmtpClient();
        client.Connect($"email-smtp.{region}.amazonaws.com", port, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
