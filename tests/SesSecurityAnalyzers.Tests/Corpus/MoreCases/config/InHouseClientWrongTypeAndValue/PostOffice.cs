namespace Contoso.Post;

public sealed class PostOffice
{
    public void Send(string server, int port, bool ssl) => Console.WriteLine($"{server}:{port} {ssl}");
}
