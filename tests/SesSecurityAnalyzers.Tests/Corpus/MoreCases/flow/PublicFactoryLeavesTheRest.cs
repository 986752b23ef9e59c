using System.Net;
using System.Net.Mail;

namespace Plumbing.Supplies.Mail;

/// <summary>Used by the shop and by the plug-ins of our dealers.</summary>
public static class SmtpClientFactory
{
    public static SmtpClient Create(ICredentialsByHost? credentials = null)
    {
        var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587); //~ SESA101
        if (credentials != null)
        {
            client.Credentials = credentials;
        }

        return client;
    }
}

public class ShopMailer
{
    public void Ship(ICredentialsByHost credentials, string customer)
    {
        using var client = SmtpClientFactory.Create(credentials);
        client.EnableSsl = true;
        client.Send("shop@example.com", customer, "Shipped", "Your order has left our store.");
    }
}
