using System.Net.Security;
using System.Net.Sockets;

namespace Tools.Regions;

public static class RegionCheck
{
    public static async Task OtherRegionAsync()
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp.us-east-1.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.eu-west-1.amazonaws.com"); //~ SESA303
    }

    public static async Task SameRegionAsync(string region)
    {
        var host = $"email-smtp.{region}.amazonaws.com";
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host, 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync(host);
    }

    public static async Task FipsAsync()
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync("email-smtp-fips.us-west-2.amazonaws.com", 465);
        await using var tls = new SslStream(tcp.GetStream());
        await tls.AuthenticateAsClientAsync("email-smtp.us-west-2.amazonaws.com");
    }
}
