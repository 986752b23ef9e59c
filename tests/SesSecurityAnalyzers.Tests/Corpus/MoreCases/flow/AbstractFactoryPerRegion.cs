using System.Net.Mail;

namespace Factories.Abstract;

internal abstract class ClientFactory
{
    protected abstract string Region { get; }

    protected virtual int Port => 587;

    public SmtpClient Create()
    {
        var client = new SmtpClient($"email-smtp.{Region}.amazonaws.com", Port);
        Configure(client);
        return client;
    }

    protected abstract void Configure(SmtpClient client);
}

internal sealed class IrishFactory : ClientFactory
{
    protected override string Region => "eu-west-1";

    protected override void Configure(SmtpClient client) => client.EnableSsl = true;
}

internal sealed class GermanFactory : ClientFactory
{
    protected override string Region => "eu-central-1";

    protected override int Port => 2587;

    protected override void Configure(SmtpClient client)
    {
        client.EnableSsl = false; //~ SESA101
        client.Timeout = 5000;
    }
}

public sealed class FactoryUser
{
    public void Send(MailMessage message, bool german)
    {
        ClientFactory factory = german ? new GermanFactory() : new IrishFactory();
        using var client = factory.Create();
        client.Send(message);
    }
}
