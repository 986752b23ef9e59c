namespace Fabrikam.Net;

public enum Security
{
    Off,
    Offered,
    Required,
    Implicit,
}

public sealed class Transport(string host, int port, Security security)
{
    public override string ToString() => $"{host}:{port} {security}";
}
