namespace Calls.Elsewhere;

public sealed class OtherCalls(HttpClient http)
{
    public Task<string> Suffix() => http.GetStringAsync("http://email.us-east-1.amazonaws.com.example.org/");

    public Task<string> OtherService() => http.GetStringAsync("http://sqs.us-east-1.amazonaws.com/");

    public Task<string> Metadata() => http.GetStringAsync("http://169.254.169.254/latest/meta-data/placement/region");

    public Task<string> Query() => http.GetStringAsync("http://docs.example.com/?q=email.us-east-1.amazonaws.com");

    public HttpClient Local() => new() { BaseAddress = new Uri("http://localhost:4579/") };
}
