using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Handmade.Api;

public sealed class SesHttp(HttpClient http, Func<HttpRequestMessage, string> sign)
{
    private const string Region = "eu-central-1";

    public async Task<string> SendAsync(string to, string subject, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"https://email.{Region}.amazonaws.com/v2/email/outbound-emails")
        {
            Content = JsonContent.Create(new { to, subject, text }),
        };
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(sign(request));
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> QuotaAsync()
    {
        var address = new UriBuilder("http", $"email.{Region}.amazonaws.com") { Query = "Action=GetSendQuota" };
        using var request = new HttpRequestMessage(HttpMethod.Get, address.Uri); //~ SESA401
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(sign(request));
        using var response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<bool> PingAsync()
    {
        using var response = await http.GetAsync("http://email.eu-central-1.amazonaws.com/ping"); //~ SESA401
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> StatusPageAsync()
    {
        using var response = await http.GetAsync("http://status.example.com/email.eu-central-1.amazonaws.com");
        return response.IsSuccessStatusCode;
    }
}
