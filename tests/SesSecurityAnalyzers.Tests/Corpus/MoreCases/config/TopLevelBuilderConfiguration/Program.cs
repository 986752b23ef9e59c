using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using MimeKit;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var host = builder.Configuration["SesHost"]!;
var port = builder.Configuration.GetValue<int>("SesPort");

app.MapPost("/subscribe", async (HttpRequest request) =>
{
    using var client = new SmtpClient();
    await client.ConnectAsync(host, port, SecureSocketOptions.StartTlsWhenAvailable); //~ SESA103
    await client.SendAsync(await MimeMessage.LoadAsync(request.Body));
    return Results.Ok();
});
app.MapPost("/unsubscribe", async (HttpRequest request) =>
{
    using var client = new SmtpClient();
    await client.ConnectAsync(host, port, SecureSocketOptions.SslOnConnect);
    await client.SendAsync(await MimeMessage.LoadAsync(request.Body));
    return Results.Ok();
});
app.Run();
