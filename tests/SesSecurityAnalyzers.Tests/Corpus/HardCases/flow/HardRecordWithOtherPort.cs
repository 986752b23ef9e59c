using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Opera.Season;

internal sealed record Endpoint(string Host, int Port, SecureSocketOptions Mode)
{
    public static readonly Endpoint Submission = new("email-smtp.eu-central-1.amazonaws.com", 587, SecureSocketOptions.StartTls);

    public static readonly Endpoint Wrapped = Submission with { Port = 465, Mode = SecureSocketOptions.SslOnConnect };
}

public sealed class SeasonMailer
{
    public void Send(MimeMessage message)
    {
        var (host, port, mode) = Endpoint.Submission with { Port = 2465 };
        using var client = new SmtpClient();
        client.Connect(host, port, mode); //~ SESA103
        client.Send(message);
    }

    public void SendWrapped(MimeMessage message)
    {
        var (host, port, mode) = Endpoint.Wrapped;
        using var client = new SmtpClient();
        client.Connect(host, port, mode);
        client.Send(message);
    }

    public void SendRelaxed(MimeMessage message)
    {
        var endpoint = Endpoint.Submission with { Mode = SecureSocketOptions.StartTlsWhenAvailable };
        using var client = new SmtpClient();
        client.Connect(endpoint.Host, endpoint.Port, endpoint.Mode); //~ SESA102
        client.Send(message);
    }
}
