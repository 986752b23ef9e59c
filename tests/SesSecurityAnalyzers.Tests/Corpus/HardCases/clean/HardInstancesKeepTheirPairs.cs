using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Toys.Mail;

internal sealed class Route
{
    public static readonly Route Local = new("localhost", 1025, SecureSocketOptions.None);
    public static readonly Route Submission = new("email-smtp.eu-west-2.amazonaws.com", 587, SecureSocketOptions.StartTls);
    public static readonly Route Wrapped = new("email-smtp.eu-west-2.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);

    private Route(string host, int port, SecureSocketOptions mode)
    {
        Host = host;
        Port = port;
        Mode = mode;
    }

    public string Host { get; }

    public int Port { get; }

    public SecureSocketOptions Mode { get; }
}

public sealed class ToyMailer
{
    public void Order(MimeMessage message) => Send(message, Route.Submission);

    public void Advertise(MimeMessage message) => Send(message, Route.Wrapped);

    public void Preview(MimeMessage message) => Send(message, Route.Local);

    private static void Send(MimeMessage message, Route route)
    {
        using var client = new SmtpClient();
        client.Connect(route.Host, route.Port, route.Mode);
        client.Send(message);
    }
}
