using System.Net;
using System.Net.Mail;

namespace Museum.Loans;

public sealed class LoanMailer(ICredentialsByHost credentials)
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient();
        Configure(client, 587);
        client.Send(message);
    }

    public async Task SendAsync(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com");
        try
        {
            client.Port = 2587;
            await Task.Yield();
        }
        finally
        {
            Secure(client);
        }

        await client.SendMailAsync(message);
    }

    private static void Secure(SmtpClient client)
    {
        var same = client;
        if (same.EnableSsl)
        {
            return;
        }

        same.EnableSsl = true;
    }

    private void Configure(SmtpClient client, int port)
    {
        (client.Host, client.Port, client.EnableSsl) = ("email-smtp.us-west-2.amazonaws.com", port, true);
        client.Credentials = credentials;
    }
}
