namespace Contoso.Mail
{
    public sealed class Mailer
    {
        public void Send(string server, int port, bool ssl, string user, string pwd, string text) => Console.WriteLine(text.Length);
    }
}
