using Microsoft.Extensions.DependencyInjection;

namespace Coupons.Api;

public sealed class SesApi(HttpClient http)
{
    public Task<HttpResponseMessage> SendAsync(HttpContent content) => http.PostAsync("v2/email/outbound-emails", content);
}

public static class Clients
{
    public static SesApi Plain() => new(new HttpClient
    {
        BaseAddress = new Uri("http://email.us-east-1.amazonaws.com/"), //~ SESA401
    });

    public static SesApi Secured() => new(new HttpClient
    {
        BaseAddress = new Uri("https://email.us-east-1.amazonaws.com/"),
    });

    public static SesApi Unknown(Uri endpoint) => new(new HttpClient { BaseAddress = endpoint });
}
