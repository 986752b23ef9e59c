using System.Net;
using System.Net.Mail;

namespace Toolkit.Mail;

public interface ISmtpClientFactory
{
    SmtpClient Create();
}

// Part of a package: who calls this cannot be seen here.
public class SesClientFactory : ISmtpClientFactory
{
    private readonly NetworkCredential _login;

    public SesClientFactory(NetworkCredential login) => _login = login;

    public SmtpClient Create()
    {
        var client = new SmtpClient("email-smtp.ap-south-1.amazonaws.com", 587); //~ SESA101
        client.Credentials = _login;
        client.Timeout = 30000;
        return client;
    }
}

public class SecureSesClientFactory(NetworkCredential login) : ISmtpClientFactory
{
    public SmtpClient Create() => new("email-smtp.ap-south-1.amazonaws.com", 587)
    {
        EnableSsl = true,
        Credentials = login,
    };
}
