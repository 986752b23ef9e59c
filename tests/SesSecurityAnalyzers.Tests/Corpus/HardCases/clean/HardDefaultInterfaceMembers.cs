using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Osprey.Nests;

internal interface INestServer
{
    string Host => "localhost";

    int Port => 1025;

    SecureSocketOptions Mode => SecureSocketOptions.None;
}

internal sealed class LocalServer : INestServer;

internal abstract class SesServer : INestServer
{
    public string Host => "email-smtp.us-west-2.amazonaws.com";

    public abstract int Port { get; }

    public SecureSocketOptions Mode => Port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
}

internal sealed class SubmissionServer : SesServer
{
    public override int Port => 587;
}

internal sealed class WrapperServer : SesServer
{
    public override int Port => 465;
}

public static class NestMail
{
    public static void Rehearse(MimeMessage message) => Send(message, new LocalServer());

    public static void Send(MimeMessage message) => Send(message, new SubmissionServer());

    public static void SendDirectly(MimeMessage message) => Send(message, new WrapperServer());

    private static void Send(MimeMessage message, INestServer server)
    {
        using var client = new SmtpClient();
        client.Connect(server.Host, server.Port, server.Mode);
        client.Send(message);
    }
}
