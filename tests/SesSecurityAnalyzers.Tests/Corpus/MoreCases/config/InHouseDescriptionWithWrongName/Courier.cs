namespace Tram.Net;

public sealed class Courier
{
    private readonly Queue<string> _sent = new();

    public void Dispatch(string server, int port, bool tls, string text)
    {
        _sent.Enqueue($"{server}:{port} {tls} {text}");
        if (_sent.Count > 100)
        {
            _sent.Dequeue();
        }
    }
}

public static class Depot
{
    public static void Leave(Courier courier, int line) =>
        courier.Dispatch("email-smtp.eu-central-1.amazonaws.com", 587, true, $"Line {line} leaves");
}
