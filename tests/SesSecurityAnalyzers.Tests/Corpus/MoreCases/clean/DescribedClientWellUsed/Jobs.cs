namespace Guild.Net;

public static class Jobs
{
    private const string Ses = "email-smtp.ap-southeast-1.amazonaws.com";

    public static Postman Standard(string account, string key) => new(Ses, account, key);

    public static Postman Wrapped(string account, string key) => new(Ses, account, key, 465, "ssl");

    public static Postman Alternate(string account, string key) => new(Ses, account, key, gatewayPort: 2587);

    public static Postman Placeholder() => new(Ses, "AKIAIOSFODNN7EXAMPLE", "{{smtp_key}}");

    public static Postman Local() => new("localhost", "me", "me-and-my-box", 25, "plain");

    public static Postman Customer(string host, string account, string key, string mode) => new(host, account, key, 26, mode);
}
