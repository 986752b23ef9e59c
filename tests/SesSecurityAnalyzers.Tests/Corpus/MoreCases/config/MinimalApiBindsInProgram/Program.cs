using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<EmailOptions>(builder.Configuration.GetSection("Email"));
var app = builder.Build();

app.MapPost("/good", async (IOptions<EmailOptions> options, HttpRequest request) =>
{
    var email = options.Value;
    using var client = new SmtpClient();
    await client.ConnectAsync(email.SmtpHost, email.SmtpPort, email.UseTls ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
    await client.SendAsync(await MimeMessage.LoadAsync(request.Body));
});

app.MapPost("/bad", async (IOptions<EmailOptions> options, HttpRequest request) =>
{
    var email = options.Value;
    using var client = new SmtpClient();
    await client.ConnectAsync(email.SmtpHost, email.SmtpPort, email.UseTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None); //~ SESA103
    await client.SendAsync(await MimeMessage.LoadAsync(request.Body));
});

app.Run();

internal sealed class EmailOptions
{
    public string SmtpHost { get; set; } = "localhost";

    public int SmtpPort { get; set; } = 25;

    public bool UseTls { get; set; }
}
