using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using MimeKit;

namespace Webshop.Api.Controllers;

public sealed record OrderPlaced(int Number, string Customer, decimal Total);

[ApiController]
[Route("orders")]
public sealed class OrdersController(ILogger<OrdersController> logger) : ControllerBase
{
    private const string MailHost = "email-smtp.eu-west-1.amazonaws.com";
    private const int SubmissionPort = 587;
    private const int WrapperPort = 465;

    [HttpPost]
    public async Task<IActionResult> Place(OrderPlaced order, CancellationToken cancellation)
    {
        var message = Compose(order.Customer, $"Order {order.Number}", $"We received your order over {order.Total:C}.");
        await DeliverAsync(message, cancellation);
        return Ok();
    }

    [HttpDelete("{number:int}")]
    public async Task<IActionResult> Cancel(int number, [FromQuery] string customer, CancellationToken cancellation)
    {
        var message = Compose(customer, $"Order {number} cancelled", "We cancelled your order.");
        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync(MailHost, WrapperPort, SecureSocketOptions.StartTls, cancellation); //~ SESA103
            await client.SendAsync(message, cancellation);
        }
        catch (SmtpCommandException e)
        {
            logger.LogError(e, "Order {Number} was cancelled without a mail", number);
            return StatusCode(502);
        }
        finally
        {
            await client.DisconnectAsync(true, CancellationToken.None);
        }

        return NoContent();
    }

    [HttpPost("{number:int}/reminder")]
    public async Task<IActionResult> Remind(int number, [FromQuery] string customer, [FromQuery] bool wrapped, CancellationToken cancellation)
    {
        var (port, mode) = wrapped ? (WrapperPort, SecureSocketOptions.SslOnConnect) : (SubmissionPort, SecureSocketOptions.StartTls);
        using var client = new SmtpClient();
        await client.ConnectAsync(MailHost, port, mode, cancellation);
        await client.SendAsync(Compose(customer, $"Order {number}", "Your order waits for payment."), cancellation);
        await client.DisconnectAsync(true, cancellation);
        return Accepted();
    }

    private static MimeMessage Compose(string to, string subject, string text)
    {
        var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Add(MailboxAddress.Parse("shop@example.com"));
        message.To.Add(MailboxAddress.Parse(to));
        return message;
    }

    private async Task DeliverAsync(MimeMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(MailHost, SubmissionPort, SecureSocketOptions.StartTls, cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(true, cancellation);
        logger.LogInformation("Sent {Subject}", message.Subject);
    }
}
