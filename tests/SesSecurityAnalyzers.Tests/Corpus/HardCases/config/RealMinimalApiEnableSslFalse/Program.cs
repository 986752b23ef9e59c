using System.Net;
using System.Net.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<Mailer>();

var app = builder.Build();
app.MapPost("/reset", async (string email, Mailer mailer) =>
{
    await mailer.SendAsync(email, "Reset", "Follow the link.");
    return Results.Accepted();
});
app.Run();

public sealed class MailSettings
{
    public string Host { get; init; } = "localhost";
    public int Port { get; init; } = 25;
    public bool EnableSsl { get; init; } = true;
    public string From { get; init; } = "";
}

public sealed class Mailer(IConfiguration configuration)
{
    public async Task SendAsync(string to, string subject, string body)
    {
        var mail = configuration.GetSection("Mail").Get<MailSettings>()
            ?? throw new InvalidOperationException("Mail is not configured");

        using var client = new SmtpClient
        {
            Host = mail.Host,
            Port = mail.Port,
            EnableSsl = mail.EnableSsl,
            Credentials = new NetworkCredential(configuration["MAIL_USER"], configuration["MAIL_PASSWORD"]),
        };
        await client.SendMailAsync(mail.From, to, subject, body);
    }
}
