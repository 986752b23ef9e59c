using System.Security.Authentication;

namespace Archive.Api;

public static class Api
{
    public static async Task<string> DeprecatedAsync()
    {
        using var http = new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Tls11 }); //~ SESA202
        return await http.GetStringAsync("https://email.us-east-1.amazonaws.com/v2/email/account");
    }

    public static async Task<string> TooOldAsync()
    {
        using var http = new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Ssl3 | SslProtocols.Tls12 }); //~ SESA201
        return await http.GetStringAsync("https://email.us-east-1.amazonaws.com/v2/email/account");
    }

    public static async Task<string> FineAsync()
    {
        using var http = new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Tls12 });
        return await http.GetStringAsync("https://email.us-east-1.amazonaws.com/v2/email/account");
    }
}
