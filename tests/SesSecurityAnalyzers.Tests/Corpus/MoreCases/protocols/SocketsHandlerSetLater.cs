using System.Security.Authentication;

namespace Probe.Api;

public static class ApiProbe
{
    public static async Task<string> OldAsync()
    {
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.EnabledSslProtocols = SslProtocols.Tls11 | SslProtocols.Tls12; //~ SESA201
        using var http = new HttpClient(handler);
        return await http.GetStringAsync("https://email.eu-west-1.amazonaws.com/v2/email/account");
    }

    public static async Task<string> PinnedAsync()
    {
        using var http = new HttpClient(new HttpClientHandler
        {
            SslProtocols = SslProtocols.Tls13, //~ SESA203
        });
        return await http.GetStringAsync("https://email.eu-west-1.amazonaws.com/v2/email/account");
    }

    public static async Task<string> SystemAsync()
    {
        using var http = new HttpClient(new HttpClientHandler
        {
            SslProtocols = SslProtocols.None,
        });
        return await http.GetStringAsync("https://email.eu-west-1.amazonaws.com/v2/email/account");
    }
}
