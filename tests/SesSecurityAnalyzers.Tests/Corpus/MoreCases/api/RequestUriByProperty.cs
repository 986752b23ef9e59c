namespace Coupons.Requests;

public sealed class CouponSender(HttpClient http)
{
    private const string Scheme = "http";

    public async Task SendAsync(HttpContent content, string region)
    {
        using var request = new HttpRequestMessage { Method = HttpMethod.Post, Content = content };
        request.RequestUri = new Uri($"{Scheme}://email.{region}.amazonaws.com/v2/email/outbound-emails"); //~ SESA401
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    public async Task SendSecuredAsync(HttpContent content, string region)
    {
        using var request = new HttpRequestMessage { Method = HttpMethod.Post, Content = content };
        request.RequestUri = new Uri($"{Scheme}s://email.{region}.amazonaws.com/v2/email/outbound-emails");
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
