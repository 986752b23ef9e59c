namespace Contoso.Post;

public sealed class PostOffice
{
    public void Send(string server, int port, bool ssl) => Console.WriteLine($"{server}:{port} {ssl}");
}

public static class Counter
{
    public static void Open(PostOffice office) => office.Send("email-smtp.us-east-1.amazonaws.com", 587, false);
}
