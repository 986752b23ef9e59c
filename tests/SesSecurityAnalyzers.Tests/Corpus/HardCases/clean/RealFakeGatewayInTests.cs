namespace Tests.Unit;

public interface IMailGateway
{
    bool EnableSsl { get; set; }

    void Connect(string host, int port, bool useSsl);

    void Authenticate(string user, string password);
}

public sealed class RecordingGateway : IMailGateway
{
    public List<string> Calls { get; } = [];

    public bool EnableSsl { get; set; }

    public void Connect(string host, int port, bool useSsl) => Calls.Add($"connect {host}:{port} {useSsl}");

    public void Authenticate(string user, string password) => Calls.Add("authenticate " + user);
}

public sealed class GatewayTests
{
    private readonly RecordingGateway _gateway = new();

    public void ConnectsBeforeLogin()
    {
        _gateway.EnableSsl = false;
        _gateway.Connect("email-smtp.us-east-1.amazonaws.com", 25, useSsl: false);
        _gateway.Authenticate("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9");

        Equal("connect email-smtp.us-east-1.amazonaws.com:25 False", _gateway.Calls[0]);
        Equal("authenticate AKIAIOSFODNN7EXAMPLE", _gateway.Calls[1]);
    }

    private static void Equal(string expected, string actual)
    {
        if (expected != actual)
        {
            throw new InvalidOperationException($"{expected} expected, {actual} found");
        }
    }
}
