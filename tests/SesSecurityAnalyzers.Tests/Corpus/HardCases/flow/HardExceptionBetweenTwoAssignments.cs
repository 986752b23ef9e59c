using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Lighthouse.Logs;

public sealed class LogMailer
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public void Send(MimeMessage log)
    {
        var port = 465;
        var mode = SecureSocketOptions.SslOnConnect;
        try
        {
            port = 587;
            Probe(port);
            mode = SecureSocketOptions.StartTls;
        }
        catch (SocketException)
        {
            // keep what we have
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode); //~ SESA103
        client.Send(log);
    }

    public void SendProbedFirst(MimeMessage log)
    {
        var port = 465;
        var mode = SecureSocketOptions.SslOnConnect;
        try
        {
            Probe(587);
            port = 587;
            mode = SecureSocketOptions.StartTls;
        }
        catch (SocketException)
        {
            // keep what we have
        }

        using var client = new SmtpClient();
        client.Connect(Host, port, mode);
        client.Send(log);
    }

    private static void Probe(int port)
    {
        using var tcp = new TcpClient(Host, port);
    }
}
