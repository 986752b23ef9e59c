namespace Northwind.Post;

public sealed class PostOptions
{
    public string Server { get; set; } = "";
    public int Port { get; set; } = 587;
    public bool UseTls { get; set; }
}
