using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Retail.Coupons;

public sealed class PinnedApi : IDisposable
{
    private readonly HttpClient _http;

    public PinnedApi()
    {
        var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = Validate,
                CertificateRevocationCheckMode = X509RevocationMode.Online,
            },
        };
        _http = new HttpClient(handler) { BaseAddress = new Uri("https://email.us-east-1.amazonaws.com/") };
    }

    public Task<string> AccountAsync() => _http.GetStringAsync("v2/email/account");

    private static bool Validate(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors != SslPolicyErrors.None || chain is null || chain.ChainElements.Count == 0)
        {
            return false;
        }

        var root = chain.ChainElements[^1].Certificate;
        return root.Subject.Contains("Amazon Root CA", StringComparison.Ordinal);
    }

    public void Dispose() => _http.Dispose();
}
