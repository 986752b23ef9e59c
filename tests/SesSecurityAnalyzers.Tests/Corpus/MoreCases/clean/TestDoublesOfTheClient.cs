namespace Doubles.Smtp;

public enum SecureSocketOptions
{
    None,
    Auto,
    StartTls,
}

public sealed class NetworkCredential(string user, string password)
{
    public string User => user;

    public string Password => password;
}

public sealed class SmtpClient(string host, int port = 25) : IDisposable
{
    public List<string> Sent { get; } = [];

    public bool EnableSsl { get; set; }

    public NetworkCredential? Credentials { get; set; }

    public void Connect(string server, int onPort, SecureSocketOptions options) => Sent.Add($"{server}:{onPort}:{options}");

    public void Send(string message) => Sent.Add($"{host}:{port} {message}");

    public void Dispose()
    {
    }
}

public sealed class Scenario
{
    public IReadOnlyList<string> Run()
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 2525) { EnableSsl = false };
        client.Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9");
        client.Connect("email-smtp.us-east-1.amazonaws.com", 465, SecureSocketOptions.StartTls);
        client.Send("one");
        return client.Sent;
    }
}
