using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Sdk.Callbacks;

public sealed class CallbackMailer
{
    private readonly Dictionary<string, Action<string, MimeMessage>> _routes = [];

    public CallbackMailer() => _routes["default"] = Deliver;

    public void Route(string key, string host, MimeMessage m) => _routes[key](host, m);

    public void Direct(MimeMessage m) => Deliver("email-smtp.us-east-1.amazonaws.com", m);

    private static void Deliver(string host, MimeMessage m)
    {
        using var client = new SmtpClient();
        client.Connect(host, 587, SecureSocketOptions.StartTlsWhenAvailable);
        client.Send(m);
    }
}
