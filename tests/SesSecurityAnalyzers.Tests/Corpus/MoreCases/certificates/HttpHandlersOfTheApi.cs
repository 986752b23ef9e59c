using System.Net.Security;

namespace Mobile.Gateway;

public static class Gateway
{
    public static async Task<string> ByLambdaAsync()
    {
        using var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; //~ SESA301
        using var http = new HttpClient(handler);
        return await http.GetStringAsync("https://email.us-west-2.amazonaws.com/v2/email/account");
    }

    public static async Task<string> BySocketsHandlerAsync()
    {
        using var http = new HttpClient(new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, _, _, _) => true, //~ SESA301
            },
        });
        return await http.GetStringAsync("https://email.us-west-2.amazonaws.com/v2/email/account");
    }

    public static async Task<string> CheckedAsync()
    {
        using var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;
        using var http = new HttpClient(handler);
        return await http.GetStringAsync("https://email.us-west-2.amazonaws.com/v2/email/account");
    }
}
