namespace Dairy.Delivery;

public sealed partial class Mailer
{
    private const string Region = "eu-north-1";
    private const string Host = $"email-smtp.{Region}.amazonaws.com";
    private static readonly int Port = 2465;

    private static bool Wrapped { get; } = true;
}
