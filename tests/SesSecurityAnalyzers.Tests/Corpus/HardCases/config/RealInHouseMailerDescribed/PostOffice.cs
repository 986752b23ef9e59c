namespace Depot.Vendor;

public interface INativeTransport
{
    int Submit(string request);
}

/// <summary>Front of the vendor's native library.</summary>
public sealed class PostOffice(INativeTransport transport)
{
    public bool Deliver(string server, int serverPort, string security, string login, string secret, string mime)
    {
        var request = string.Join('\n', server, serverPort.ToString(), security, login, secret, mime);
        return transport.Submit(request) == 0;
    }
}
