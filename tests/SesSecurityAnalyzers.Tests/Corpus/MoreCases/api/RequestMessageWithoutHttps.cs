namespace Raw.Api;

public sealed class QueryApi(HttpClient http)
{
    public async Task<string> SendAsync(FormUrlEncodedContent query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://email.eu-central-1.amazonaws.com/") { Content = query }; //~ SESA401
        using var response = await http.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    public async Task<string> SendSecureAsync(FormUrlEncodedContent query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://email.eu-central-1.amazonaws.com/") { Content = query };
        using var response = await http.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
