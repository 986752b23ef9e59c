using System.Net;
using System.Net.Mail;

namespace Warehouse.Dock;

internal static class MailClients
{
    internal static SmtpClient Create() => new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587); //~ SESA101
}

internal static class DockClients
{
    internal static SmtpClient Create() => new SmtpClient("email-smtp.us-east-2.amazonaws.com", 587);
}

public sealed class DockMailer
{
    public void Arrived(MailMessage m)
    {
        using var client = MailClients.Create();
        client.EnableSsl = true;
        client.Send(m);
    }

    public void Departed(MailMessage m)
    {
        using var client = MailClients.Create();
        client.Send(m);
    }

    public void Loaded(MailMessage m)
    {
        using var client = DockClients.Create();
        client.EnableSsl = true;
        client.Send(m);
    }
}
