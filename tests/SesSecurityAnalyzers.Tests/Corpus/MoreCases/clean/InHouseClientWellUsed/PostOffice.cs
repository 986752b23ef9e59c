namespace Fabrikam.Post;

public enum Transport
{
    Plain,
    Upgrade,
    Tunnel,
}

public sealed class PostOffice(string server, int port, Transport transport, string account = "", string key = "")
{
    public string Describe() => $"{transport} {account}@{server}:{port} ({key.Length})";
}

public sealed class BranchOffice(string server, int port, Transport transport)
{
    public string Describe() => $"{transport} {server}:{port}";
}

public static class Offices
{
    public static PostOffice Main(string account, string key) => new("email-smtp.eu-central-1.amazonaws.com", 587, Transport.Upgrade, account, key);

    public static PostOffice Night(string account, string key) => new("email-smtp.eu-central-1.amazonaws.com", 465, Transport.Tunnel, account, key);

    public static PostOffice Cellar() => new("localhost", 1025, Transport.Plain);

    // not described in ses-security.json
    public static BranchOffice Branch() => new("email-smtp.eu-central-1.amazonaws.com", 26, Transport.Plain);
}
