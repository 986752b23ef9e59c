namespace Contoso.Mailing;

public enum Encryption { Plain, Upgrade, Wrapped }

public sealed class MailConnection
{
    public string Server { get; set; } = "";
    public int ServerPort { get; set; } = 587;
    public Encryption Encryption { get; set; } = Encryption.Upgrade;

    public void Send(string text) => Console.WriteLine($"{Server}:{ServerPort} {Encryption} {text}");
}
