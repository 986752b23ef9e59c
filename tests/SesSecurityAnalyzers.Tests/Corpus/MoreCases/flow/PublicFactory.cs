using System.Net;
using System.Net.Mail;

namespace Shared.Library;

public static class SesClients
{
    public static SmtpClient Create(ICredentialsByHost credentials)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
        client.Credentials = credentials;
        return client;
    }

    public static SmtpClient CreateEncrypted(ICredentialsByHost credentials)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
        client.Credentials = credentials;
        client.EnableSsl = true;
        return client;
    }
}
