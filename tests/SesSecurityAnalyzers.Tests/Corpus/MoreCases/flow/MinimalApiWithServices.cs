using System.Net.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IClock, SystemClock>();
builder.Services.AddTransient(_ => new SmtpClient("email-smtp.ap-south-1.amazonaws.com", 587) { EnableSsl = true });
builder.Services.AddKeyedTransient("bulk", (_, _) =>
{
    var client = new SmtpClient("email-smtp.ap-south-1.amazonaws.com", 2587); //~ SESA101
    client.Timeout = 120_000;
    return client;
});

var app = builder.Build();

app.MapGet("/health", (IClock clock) => Results.Ok(clock.Now));

app.MapPost("/invite", async (Invitation invitation, SmtpClient client) =>
{
    using var message = new MailMessage("events@example.com", invitation.Guest, "You are invited", invitation.Text);
    await client.SendMailAsync(message);
    return Results.Accepted();
});

app.MapPost("/newsletter", async ([Microsoft.Extensions.DependencyInjection.FromKeyedServices("bulk")] SmtpClient client, Invitation invitation) =>
{
    await client.SendMailAsync("events@example.com", invitation.Guest, "News", invitation.Text);
    return Results.Accepted();
});

app.MapPost("/feedback", (Invitation feedback) =>
{
    using var client = new SmtpClient
    {
        Host = "email-smtp.ap-south-1.amazonaws.com",
        Port = app.Environment.EnvironmentName == "Production" ? 587 : 2525, //~ SESA104
        EnableSsl = true,
    };
    client.Send("events@example.com", "team@example.com", "Feedback", feedback.Text);
    return Results.NoContent();
});

app.Run();

internal sealed record Invitation(string Guest, string Text);

internal interface IClock
{
    DateTimeOffset Now { get; }
}

internal sealed class SystemClock : IClock
{
    public DateTimeOffset Now => DateTimeOffset.UtcNow;
}
