namespace Tailspin.Mail;

public sealed class Poster
{
    public void Send(string server, int port, bool tls) => Console.WriteLine($"{server}:{port} {tls}");
}
