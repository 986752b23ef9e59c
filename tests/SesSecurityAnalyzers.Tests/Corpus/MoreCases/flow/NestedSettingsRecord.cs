using System.Net;
using System.Net.Mail;

namespace Delivery.Routes;

internal sealed record ServerPart
{
    public string Name { get; init; } = "email-smtp.us-east-1.amazonaws.com";
    public int Port { get; init; } = 587;
    public bool Tls { get; init; } = false;
}

internal sealed record MailPart
{
    public ServerPart Server { get; init; } = new();
    public string Sender { get; init; } = "routes@example.com";
}

public sealed class RouteMailer
{
    private static readonly MailPart Plain = new();
    private static readonly MailPart Secured = new() { Server = new ServerPart { Tls = true } };

    public void Send(string to)
    {
        using var client = new SmtpClient(Plain.Server.Name, Plain.Server.Port);
        client.EnableSsl = Plain.Server.Tls; //~ SESA101
        client.Send(Plain.Sender, to, "Route", "Changed");
    }

    public void SendSecured(string to)
    {
        using var client = new SmtpClient(Secured.Server.Name, Secured.Server.Port);
        client.EnableSsl = Secured.Server.Tls;
        client.Send(Secured.Sender, to, "Route", "Changed");
    }
}
