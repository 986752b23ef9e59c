using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Edge.Relay;

public static class TlsDial
{
    public static async Task<SslStream> OptionsAsync(CancellationToken cancellationToken)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp.ap-northeast-2.amazonaws.com", 465, cancellationToken);
        var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = "email-smtp.ap-northeast-2.amazonaws.com",
                RemoteCertificateValidationCallback = (_, _, _, _) => true, //~ SESA301
            },
            cancellationToken);
        return tls;
    }

    public static SslStream Constructor()
    {
        var tcp = new TcpClient("email-smtp.ap-northeast-2.amazonaws.com", 2465);
        var tls = new SslStream(tcp.GetStream(), false, new RemoteCertificateValidationCallback(AcceptAll), null); //~ SESA301
        tls.AuthenticateAsClient("email-smtp.ap-northeast-2.amazonaws.com");
        return tls;
    }

    public static SslStream ElseWhere()
    {
        var tcp = new TcpClient("imap.example.com", 993);
        var tls = new SslStream(tcp.GetStream(), false, AcceptAll);
        tls.AuthenticateAsClient("imap.example.com");
        return tls;
    }

    private static bool AcceptAll(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
}
