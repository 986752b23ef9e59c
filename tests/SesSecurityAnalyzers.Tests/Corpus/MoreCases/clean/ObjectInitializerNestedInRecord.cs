using System.Net.Mail;

namespace Caravan.Parts;

public sealed record Delivery(SmtpClient Client, string Sender);

public static class Deliveries
{
    public static Delivery Create() => new(
        new SmtpClient
        {
            Host = "email-smtp.us-west-2.amazonaws.com",
            Port = 587,
            EnableSsl = true,
        },
        "parts@example.com");
}
