using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace LambdaMailer;

/// <summary>
/// The SMTP credential in Secrets Manager, read through Lambda's extension for secrets, which caches it for as long as you allow: a rotated password is used
/// without a deployment. The secret is JSON with <c>userName</c> and <c>password</c>.
/// </summary>
internal sealed class SmtpSecret(HttpClient http, string name, string sessionToken)
{
    private readonly Uri _address = new($"http://localhost:2773/secretsmanager/get?secretId={Uri.EscapeDataString(name)}");

    public async ValueTask<SesSmtpCredential> ReadAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _address);
        request.Headers.Add("X-Aws-Parameters-Secrets-Token", sessionToken);
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken);
        var secret = JsonSerializer.Deserialize<JsonObject>(Text(answer, "SecretString"));
        return new SesSmtpCredential(Text(secret, "userName"), Text(secret, "password"));
    }

    private static string Text(JsonObject? json, string key) =>
        json?[key]?.GetValue<string>() ?? throw new InvalidDataException($"The secret has no '{key}'.");
}
