using System.Net.Mail;

namespace Booking.Tests;

public interface ISmtpClient : IDisposable
{
    void Connect(string host, int port, bool useSsl);

    void Authenticate(string user, string password);

    void Send(MailMessage message);
}

public sealed class RecordingClient : ISmtpClient
{
    public List<string> Log { get; } = new();

    public void Connect(string host, int port, bool useSsl) => Log.Add($"connect {host}:{port} {useSsl}");

    public void Authenticate(string user, string password) => Log.Add("auth " + user);

    public void Send(MailMessage message) => Log.Add("send " + message.Subject);

    public void Dispose() => Log.Add("quit");
}

public static class BookingMailTests
{
    public static bool SendsOneMail()
    {
        using var client = new RecordingClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, useSsl: false);
        client.Authenticate("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9");
        client.Send(new MailMessage("a@example.com", "b@example.com"));
        return client.Log is ["connect email-smtp.us-east-1.amazonaws.com:587 False", _, _];
    }
}
