using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var app = WebApplication.CreateBuilder(args).Build();
var configuration = app.Configuration;

app.MapPost("/contact", async (ContactRequest request, CancellationToken ct) =>
{
    var message = new MimeMessage();
    message.From.Add(MailboxAddress.Parse("web@example.com"));
    message.To.Add(MailboxAddress.Parse("office@example.com"));
    message.Subject = request.Subject;
    message.Body = new TextPart("plain") { Text = request.Text };

    using var client = new SmtpClient();
    if (!await OpenAsync(client, 587, ct) && !await OpenAsync(client, 2587, ct))
    {
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    await client.AuthenticateAsync(configuration["Ses:User"], configuration["Ses:Password"], ct);
    await client.SendAsync(message, ct);
    await client.DisconnectAsync(true, ct);
    return Results.Accepted();
});

app.Run();

static async Task<bool> OpenAsync(SmtpClient client, int port, CancellationToken ct)
{
    try
    {
        await client.ConnectAsync("email-smtp.eu-west-2.amazonaws.com", port, SecureSocketOptions.StartTlsWhenAvailable, ct); //~ SESA102
        return true;
    }
    catch (IOException)
    {
        return false;
    }
}

public sealed record ContactRequest(string Subject, string Text);
