using System.Text;

namespace Ballroom.Api;

public sealed class ApiSender(HttpClient http)
{
    public async Task<int> SendAsync(string json)
    {
        var uri = new Uri("http://email.eu-west-1.api.aws/v2/email/outbound-emails");
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(uri, content); //~ SESA401
        return (int)response.StatusCode;
    }

    public async Task<int> SendSecuredAsync(string json)
    {
        var uri = new Uri("https://email.eu-west-1.api.aws/v2/email/outbound-emails");
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(uri, content);
        return (int)response.StatusCode;
    }
}
