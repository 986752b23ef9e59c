namespace Contoso.Mail;

public sealed class Mailer
{
    public int Sent { get; private set; }

    public void Send(string server, int port, bool ssl, string user, string pwd, string text)
    {
        Sent += server.Length + port + user.Length + pwd.Length + text.Length + (ssl ? 1 : 0);
    }
}
