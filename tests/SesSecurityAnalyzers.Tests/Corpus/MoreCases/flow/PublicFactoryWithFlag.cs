using System.Net;
using System.Net.Mail;

namespace Shared.Connectors;

public static class ConnectorFactory
{
    public static SmtpClient Create(bool tls)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
        if (tls) client.EnableSsl = true;
        return client;
    }

    public static SmtpClient CreateAssigned(bool tls)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        client.EnableSsl = tls;
        return client;
    }
}
