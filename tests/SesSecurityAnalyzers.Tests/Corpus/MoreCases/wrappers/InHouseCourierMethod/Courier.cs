namespace Acme.Messaging;

public sealed record Letter(string From, string To, string Subject, string Text);

/// <summary>Hands letters to the transport service of the company.</summary>
public sealed class Courier(Action<string> transport)
{
    public Task DispatchAsync(string server, int port, bool secure, string login, string passphrase, Letter letter)
    {
        transport($"{(secure ? "tls" : "tcp")}://{login}@{server}:{port} {letter.Subject} ({passphrase.Length})");
        return Task.CompletedTask;
    }
}
