using System.Net;
using System.Net.Mail;

namespace Company.Accounts;

internal sealed record Account(string User, string Password);

public sealed class DepartmentMailer
{
    private static readonly Dictionary<string, Account> Accounts = new()
    {
        ["sales"] = new("AKIAI44QH8DHBEXAMPLE", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd"),
        ["legal"] = new("AKIAIOSFODNN7EXAMPLE", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd"),
    };

    public void Send(string department, MailMessage message)
    {
        var account = Accounts[department];
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587)
        {
            EnableSsl = true,
            Credentials = new NetworkCredential(account.User, account.Password), //~ SESA601
        };
        client.Send(message);
    }

    public void SendByRelay(string department, MailMessage message)
    {
        var account = Accounts[department];
        using var client = new SmtpClient("relay.example.net", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential(account.User, account.Password);
        client.Send(message);
    }

    public void SendAs(string user, string password, MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-west-2.amazonaws.com", 587) { EnableSsl = true };
        client.Credentials = new NetworkCredential(user, password);
        client.Send(message);
    }
}
