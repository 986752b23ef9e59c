using System.Net.Sockets;
using MailKit.Net.Proxy;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Proxies.Mail;

public sealed class ProxyMailer(string proxy)
{
    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient { ProxyClient = new Socks5Client(proxy, 1080) };
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        await client.SendAsync(message);
    }

    public async Task SendByHttpProxyAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.ProxyClient = new HttpProxyClient(proxy, 8080);
        await client.ConnectAsync("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA103
        await client.SendAsync(message);
    }

    public async Task SendOverSocketAsync(MimeMessage message)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(proxy, 1465);
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        await client.SendAsync(message);
    }

    public async Task SendOverStreamAsync(Stream stream, MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(stream, "email-smtp.eu-west-1.amazonaws.com", 587, SecureSocketOptions.None); //~ SESA101
        await client.SendAsync(message);
    }
}
