using System.Net;
using System.Net.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/health", () => Results.Ok(new { status = "up" }));

app.MapPost("/feedback", async (Feedback feedback, IConfiguration config, CancellationToken token) =>
{
    using var client = new SmtpClient
    {
        Host = "email-smtp.eu-west-2.amazonaws.com",
        Port = 465, //~ SESA103
        EnableSsl = true,
        Credentials = new NetworkCredential(config["SES_USERNAME"], config["SES_PASSWORD"]),
        Timeout = 15_000,
    };

    using var message = new MailMessage("noreply@example.com", "product@example.com", $"Feedback ({feedback.Stars} stars)", feedback.Text);
    await client.SendMailAsync(message, token);
    return Results.Accepted();
});

app.Run();

internal sealed record Feedback(int Stars, string Text);
