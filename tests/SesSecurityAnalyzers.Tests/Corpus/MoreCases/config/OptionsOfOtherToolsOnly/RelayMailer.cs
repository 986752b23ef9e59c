using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Canal.Locks;

public sealed class RelayMailer(IConfiguration configuration)
{
    public void Send(MailMessage message)
    {
        var relay = configuration.GetSection("Relay");
        using var client = new SmtpClient(relay["Host"], relay.GetValue<int>("Port"));
        client.Credentials = new NetworkCredential("locks", relay["Password"]);
        client.Send(message);
    }

    public void SendOverNamedRelay(MailMessage message, bool second)
    {
        using var client = new SmtpClient(second ? "relay2.example.com" : "relay.example.com", 587);
        client.EnableSsl = true;
        client.Send(message);
    }
}
