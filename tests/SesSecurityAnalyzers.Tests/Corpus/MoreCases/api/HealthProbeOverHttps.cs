using System.Net;
using Microsoft.Extensions.Logging;

namespace Ops.Probes;

public sealed class EndpointProbe
{
    private static readonly Dictionary<string, Uri> Targets = new()
    {
        ["frankfurt"] = new Uri("https://email.eu-central-1.amazonaws.com"),
        ["dublin"] = new Uri("https://email.eu-west-1.amazonaws.com"),
        ["intranet"] = new Uri("http://status.example.org"),
    };

    private readonly HttpClient _http;
    private readonly ILogger<EndpointProbe> _logger;

    public EndpointProbe(HttpClient http, ILogger<EndpointProbe> logger)
    {
        _http = http;
        _logger = logger;
    }

    public async Task<IReadOnlyDictionary<string, bool>> RunAsync(CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, bool>();
        foreach (var (name, uri) in Targets)
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, uri) { Version = HttpVersion.Version20 };
            using var response = await _http.SendAsync(request, cancellationToken);
            results[name] = (int)response.StatusCode < 500;
        }

        _logger.LogInformation("Plain http://email.eu-west-1.amazonaws.com is not probed: SES has no listener there");
        return results;
    }
}
