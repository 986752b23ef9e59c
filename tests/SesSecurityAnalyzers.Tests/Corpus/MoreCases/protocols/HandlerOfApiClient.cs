using System.Security.Authentication;

namespace Functions.Outbound;

public sealed class Sender
{
    private readonly HttpClient _ses = new(new HttpClientHandler { SslProtocols = SslProtocols.Tls12 }) //~ SESA203
    {
        BaseAddress = new Uri("https://email.eu-central-1.amazonaws.com/"),
    };

    private readonly HttpClient _weather = new(new HttpClientHandler { SslProtocols = SslProtocols.Tls11 })
    {
        BaseAddress = new Uri("https://weather.example.com/"),
    };

    public Task<HttpResponseMessage> SendAsync(HttpContent signed) => _ses.PostAsync("v2/email/outbound-emails", signed);

    public Task<string> WeatherAsync() => _weather.GetStringAsync("today");
}
