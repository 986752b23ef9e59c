using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Legacy.Terminal;

public sealed class TerminalBridge
{
    public async Task PollAsync(CancellationToken token)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("terminal.example.com", 8443, token);
        await using var tls = new SslStream(tcp.GetStream(), false, (_, _, _, _) => true);
        await tls.AuthenticateAsClientAsync("terminal.example.com", null, SslProtocols.Tls11, false);
    }

    public async Task<string> StatusAsync()
    {
        using var http = new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Tls11 });
        return await http.GetStringAsync("https://terminal.example.com/status");
    }

    public void Report(MimeMessage m)
    {
        using var client = new SmtpClient { SslProtocols = SslProtocols.Tls13 | SslProtocols.Tls12 };
        client.Connect("email-smtp.us-east-1.amazonaws.com", 587, SecureSocketOptions.StartTls);
        client.Send(m);
    }
}
