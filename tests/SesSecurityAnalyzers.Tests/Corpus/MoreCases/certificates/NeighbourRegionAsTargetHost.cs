using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Observatory.Alerts;

public static class RawMailer
{
    private const string Primary = "email-smtp.eu-west-1.amazonaws.com";
    private const string Secondary = "email-smtp.eu-central-1.amazonaws.com";

    public static async Task<bool> SendAsync(string script, bool failover, CancellationToken ct)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(Secondary, 465, ct);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(Primary); //~ SESA303
        await tls.WriteAsync(Encoding.ASCII.GetBytes(script), ct);
        return failover;
    }

    public static async Task SendFipsAsync(string script, CancellationToken ct)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp-fips.us-east-2.amazonaws.com", 465, ct);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.us-east-2.amazonaws.com");
        await tls.WriteAsync(Encoding.ASCII.GetBytes(script), ct);
    }
}
