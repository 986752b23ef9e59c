using MailKit.Security;

namespace Tests.Doubles;

public interface IMailConnection
{
    void Connect(string host, int port, SecureSocketOptions options);
    void Authenticate(string userName, string password);
}

public sealed class RecordingConnection : IMailConnection
{
    public List<string> Calls { get; } = [];

    public void Connect(string host, int port, SecureSocketOptions options) => Calls.Add($"{host}:{port} {options}");

    public void Authenticate(string userName, string password) => Calls.Add(userName);
}

public static class ConnectionTests
{
    public static int RecordsCalls()
    {
        IMailConnection connection = new RecordingConnection();
        connection.Connect("email-smtp.us-east-1.amazonaws.com", 25, SecureSocketOptions.None);
        connection.Authenticate("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        return ((RecordingConnection)connection).Calls.Count;
    }
}
