using System.Net;
using System.Net.Mail;

namespace Ravine.Bridges;

public sealed class BridgeMailer(ICredentialsByHost credentials, Action<SmtpClient> tune)
{
    public void Send(MailMessage message, Uri server)
    {
        ArgumentNullException.ThrowIfNull(server);
        var loopback = server.IsLoopback;
        SmtpClient? client = null;
        try
        {
            client = new SmtpClient();
            client.Host = loopback ? "localhost" : "email-smtp.eu-west-3.amazonaws.com";
            client.Port = loopback ? 25 : 587;
            client.Credentials = credentials;
            client.EnableSsl = client.Host != "localhost";
            client.Send(message);
        }
        catch (SmtpFailedRecipientException failure) when (failure.StatusCode == SmtpStatusCode.MailboxBusy)
        {
            Thread.Sleep(5000);
            client!.Send(message);
        }
        finally
        {
            client?.Dispose();
        }
    }

    public void SendTuned(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 587) { EnableSsl = true };
        try
        {
            tune(client);
        }
        catch (InvalidOperationException)
        {
            client.EnableSsl = false;
            return;
        }

        client.EnableSsl = true;
        client.Send(message);
    }
}
