using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
const string host = "email-smtp.us-east-1.amazonaws.com";

app.MapPost("/contact", async (HttpRequest request, CancellationToken token) =>
{
    var mail = await MimeMessage.LoadAsync(request.Body, token);
    using var smtp = new SmtpClient();
    await smtp.ConnectAsync(host, 587, SecureSocketOptions.Auto, token); //~ SESA102
    await smtp.SendAsync(mail, token);
    return Results.Accepted();
});

app.MapPost("/order", async (HttpRequest request, CancellationToken token) =>
{
    var mail = await MimeMessage.LoadAsync(request.Body, token);
    using var smtp = new SmtpClient();
    await smtp.ConnectAsync(host, 465, SecureSocketOptions.Auto, token);
    await smtp.SendAsync(mail, token);
    return Results.Accepted();
});

app.Run();
