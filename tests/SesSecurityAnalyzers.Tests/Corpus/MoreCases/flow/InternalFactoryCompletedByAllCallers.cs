using System.Net;
using System.Net.Mail;

namespace Printer.Service.Mail;

internal static class ClientFactory
{
    internal static SmtpClient Create() => new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587);
}

internal sealed class TonerMailer(ICredentialsByHost credentials)
{
    public void Order(string model)
    {
        using var client = ClientFactory.Create();
        client.EnableSsl = true;
        client.Credentials = credentials;
        client.Send("printers@example.com", "purchase@example.com", "Toner", "Toner for " + model);
    }
}

internal sealed class JamMailer(ICredentialsByHost credentials)
{
    public async Task ReportAsync(string printer)
    {
        var client = ClientFactory.Create();
        client.Credentials = credentials;
        client.EnableSsl = true;
        await client.SendMailAsync("printers@example.com", "helpdesk@example.com", "Paper jam", printer);
    }
}
