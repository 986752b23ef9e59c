using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Retail.Coupons;

public sealed class CouponApi
{
    public async Task<int> SendAllAsync(IEnumerable<HttpContent> mails, CancellationToken cancellationToken)
    {
        using var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = Trust; //~ SESA301
        handler.UseProxy = true;

        using var http = new HttpClient(handler);
        http.BaseAddress = new Uri("https://email.us-east-1.amazonaws.com");

        var accepted = 0;
        foreach (var mail in mails)
        {
            using var response = await http.PostAsync("/v2/email/outbound-emails", mail, cancellationToken);
            accepted += response.IsSuccessStatusCode ? 1 : 0;
        }

        return accepted;

        static bool Trust(HttpRequestMessage request, X509Certificate2? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
    }
}
