namespace Contoso.Post;

public sealed class PostOffice
{
    public void Send(string server) => Console.WriteLine(server);
}
