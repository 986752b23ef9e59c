namespace Guild.Net;

public sealed class Postman(string gateway, string account, string key, int gatewayPort = 587, string mode = "tls")
{
    public string Describe() => $"{account}@{gateway}:{gatewayPort} {mode} {key.Length}";
}
