namespace Surveys.Outbound;

internal static class Endpoints
{
    public const string Api = "http://" + ApiHost + "/v2/email/outbound-emails";
    private const string ApiHost = "email." + Region + ".amazonaws.com";
    private const string Region = "ca-central-1";
}

public interface ISurveyMail
{
    Task<bool> InviteAsync(HttpContent signed, CancellationToken cancellationToken = default);
}

public sealed class SurveyMail : ISurveyMail, IDisposable
{
    private readonly HttpClient _http;

    public SurveyMail() => _http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };

    public async Task<bool> InviteAsync(HttpContent signed, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            using var response = await _http.PostAsync(Endpoints.Api, signed, cancellationToken); //~ SESA401
            if (response.IsSuccessStatusCode)
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromSeconds(attempt * 2), cancellationToken);
        }

        return false;
    }

    public void Dispose() => _http.Dispose();
}
