using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.Mvc;
using MimeKit;

namespace Vineyard.Shop.Controllers;

[Route("orders")]
public class OrderController(IHttpContextAccessorLike context) : Controller
{
    [HttpPost("{id:int}/confirm")]
    public async Task<IActionResult> Confirm(int id)
    {
        var mail = new MimeMessage();
        mail.From.Add(new MailboxAddress("Cellar", "cellar@example.com"));
        mail.To.Add(MailboxAddress.Parse(context.UserMail));
        mail.Subject = $"Order {id}";
        mail.Body = new TextPart("plain") { Text = "Your bottles are on their way." };

        using var client = new SmtpClient();
        await client.ConnectAsync("email.eu-west-3.amazonaws.com", 465, SecureSocketOptions.SslOnConnect); //~ SESA105
        await client.AuthenticateAsync(context.Secret("ses-user"), context.Secret("ses-password"));
        await client.SendAsync(mail);
        await client.DisconnectAsync(true);
        return RedirectToAction("Index");
    }
}

public interface IHttpContextAccessorLike
{
    string UserMail { get; }

    string Secret(string name);
}
