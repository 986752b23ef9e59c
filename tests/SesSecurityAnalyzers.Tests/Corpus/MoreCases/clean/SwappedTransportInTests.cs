using System.Net.Mail;

namespace Parking.Fines;

public interface ITransport
{
    void Send(MailMessage message);
}

public sealed class SesTransport : ITransport, IDisposable
{
    private readonly SmtpClient _client;

    public SesTransport(string region = "eu-west-1")
    {
        _client = new SmtpClient($"email-smtp.{region}.amazonaws.com", 587)
        {
            EnableSsl = true,
            Timeout = 10_000,
        };
    }

    public void Send(MailMessage message) => _client.Send(message);

    public void Dispose() => _client.Dispose();
}

public sealed class FileTransport(string folder) : ITransport
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient
        {
            Host = "email-smtp.eu-west-1.amazonaws.com",
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = folder,
        };
        client.Send(message);
    }
}

public sealed class LocalTransport : ITransport
{
    public void Send(MailMessage message)
    {
        using var client = new SmtpClient("127.0.0.1", 2525) { EnableSsl = false };
        client.Send(message);
    }
}

public sealed class FineNotices(ITransport transport)
{
    public void Fine(string plate, decimal amount) => transport.Send(new MailMessage("parking@example.com", "owner@example.com", plate, $"{amount:C}"));
}
