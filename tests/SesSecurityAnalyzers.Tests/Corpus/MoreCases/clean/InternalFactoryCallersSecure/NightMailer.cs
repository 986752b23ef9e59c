using System.Net.Mail;
using Observatory.Infrastructure;

namespace Observatory.Nights;

public sealed class NightMailer(string region)
{
    public void Clear(MailMessage m)
    {
        using var client = ClientFactory.Create(region);
        client.EnableSsl = true;
        client.Send(m);
    }

    public void Cloudy(MailMessage m)
    {
        var client = ClientFactory.Create("eu-west-1");
        try
        {
            client.EnableSsl = true;
            client.Send(m);
        }
        finally
        {
            client.Dispose();
        }
    }
}
