using System.Net;
using System.Net.Mail;

namespace Assembly.Line;

public sealed class LineMailer(ICredentialsByHost credentials)
{
    public void Stop(MailMessage m)
    {
        using var client = Create();
        Prepare(client, 587);
        client.Send(m);
    }

    public async Task StartAsync(MailMessage m)
    {
        using var client = Create();
        Prepare(client, 2587);
        await client.SendMailAsync(m);
    }

    private static SmtpClient Create() => new() { Host = "email-smtp.eu-central-1.amazonaws.com" };

    private void Prepare(SmtpClient client, int port)
    {
        client.Port = port;
        client.EnableSsl = true;
        client.Credentials = credentials;
    }
}
