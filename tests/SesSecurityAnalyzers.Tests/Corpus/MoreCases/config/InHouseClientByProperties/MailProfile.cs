namespace Group.Net;

public enum Encryption
{
    Off,
    IfOffered,
    Upgrade,
    Full,
}

public sealed class MailProfile
{
    public string Gateway { get; set; } = "";

    public int GatewayPort { get; set; } = 587;

    public Encryption Encryption { get; set; } = Encryption.Upgrade;

    public string Sender { get; set; } = "";
}
