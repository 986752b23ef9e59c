namespace Group.Net;

public static class Profiles
{
    public static MailProfile Standard() => new()
    {
        Gateway = "email-smtp.eu-central-1.amazonaws.com",
        Sender = "group@example.com",
    };

    public static MailProfile Relaxed() => new()
    {
        Gateway = "email-smtp.eu-central-1.amazonaws.com",
        GatewayPort = 2587,
        Encryption = Encryption.IfOffered, //~ SESA102
    };

    public static MailProfile Plain() => new()
    {
        Gateway = "email-smtp.eu-central-1.amazonaws.com",
        GatewayPort = 587,
        Encryption = Encryption.Off, //~ SESA101
    };

    public static MailProfile Wrapped() => new()
    {
        Gateway = "email-smtp.eu-central-1.amazonaws.com",
        GatewayPort = 465,
        Encryption = Encryption.Full,
    };

    public static MailProfile Other() => new()
    {
        Gateway = "gateway.example.net",
        GatewayPort = 2525,
        Encryption = Encryption.Off,
    };
}
