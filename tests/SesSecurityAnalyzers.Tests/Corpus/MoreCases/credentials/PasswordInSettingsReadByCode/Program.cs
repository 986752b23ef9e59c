using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPost("/newsletter/{address}", async (string address, IConfiguration configuration) =>
{
    var message = new MimeMessage();
    message.From.Add(MailboxAddress.Parse(configuration["Newsletter:From"]!));
    message.To.Add(MailboxAddress.Parse(address));
    message.Subject = "Welcome";
    message.Body = new TextPart("plain") { Text = "Glad to have you." };

    using var client = new SmtpClient();
    await client.ConnectAsync(configuration["Newsletter:Server"], 465, SecureSocketOptions.SslOnConnect);
    await client.AuthenticateAsync(configuration["Newsletter:Login"], configuration["Newsletter:Pwd"]);
    await client.SendAsync(message);
    return Results.Accepted();
});

app.Run();
