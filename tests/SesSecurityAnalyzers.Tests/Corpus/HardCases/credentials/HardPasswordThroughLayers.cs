using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Ribbon.Gifts;

internal sealed record Account(string User, string Password);

internal static class Accounts
{
    private const string Head = "BMW5RDrXmmVs0lV7GpI4oLkH";
    private const string Tail = "XpZ4stDsk6q91z1g38Pk";

    public static readonly Account Shop = new("AKIAIOSFODNN7EXAMPLE", Head + Tail);

    public static Account FromEnvironment() => Shop with { Password = Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD") ?? "" };
}

public sealed class GiftMailer
{
    public void Send(MimeMessage message) => Deliver(message, Accounts.Shop);

    public void SendFromEnvironment(MimeMessage message) => DeliverChecked(message, Accounts.FromEnvironment());

    private static void Deliver(MimeMessage message, Account account)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(account.User, account.Password); //~ SESA601
        client.Send(message);
    }

    private static void DeliverChecked(MimeMessage message, Account account)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.eu-west-1.amazonaws.com", 465, SecureSocketOptions.SslOnConnect);
        client.Authenticate(account.User, account.Password);
        client.Send(message);
    }
}
