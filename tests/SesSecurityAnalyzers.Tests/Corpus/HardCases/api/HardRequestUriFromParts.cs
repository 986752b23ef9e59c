namespace Almanac.Tides;

public sealed class TideSender(HttpClient http)
{
    private const string Host = "email.us-west-2.amazonaws.com";
    private const string Scheme = "http";
    private static readonly string Base = Scheme + "://" + Host;

    public async Task<bool> SendAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var uri = new Uri(Base + "/v2/email/outbound-emails");
        using var response = await http.PostAsync(uri, content, cancellationToken); //~ SESA401
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> SendSecurelyAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var uri = new Uri(Base.Replace("http://", "https://") + "/v2/email/outbound-emails");
        using var response = await http.PostAsync(uri, content, cancellationToken);
        return response.IsSuccessStatusCode;
    }

    public Task<string> QuotaAsync(bool secure)
    {
        if (!secure)
        {
            throw new NotSupportedException("SES answers over HTTPS only.");
        }

        return http.GetStringAsync((secure ? "https://" : "http://") + Host + "/v2/email/account");
    }
}
