namespace Metadata.Reader;

public sealed class MetadataReader
{
    public static Task<string> RoleAsync(HttpClient http) => http.GetStringAsync("http://169.254.169.254/latest/meta-data/iam/security-credentials/");

    public static Task<string> MockAsync(HttpClient http) => http.GetStringAsync("http://email.us-east-1.example.com/v2/email/account");

    public static HttpClient Local() => new() { BaseAddress = new Uri("http://localhost:4566/") };

    public static string Documentation => "http://email.us-east-1.amazonaws.com is not to be used";
}
