using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<MailOptions>().Bind(builder.Configuration.GetSection("Mail"));
builder.Services.AddSingleton<MailQueue>();

var app = builder.Build();
app.MapPost("/quotes/{to}", (string to, MailQueue queue) => queue.SendAsync(to));
app.Run();

public sealed class MailOptions
{
    public string Host { get; set; } = "localhost";
    public int Port { get; set; } = 1025;
    public SecureSocketOptions SecureSocketOptions { get; set; }
}

public sealed class MailQueue(IOptions<MailOptions> options)
{
    public async Task SendAsync(string to)
    {
        var mail = options.Value;
        var message = new MimeMessage { Subject = "Your quote" };
        message.From.Add(MailboxAddress.Parse("quotes@example.com"));
        message.To.Add(MailboxAddress.Parse(to));

        using var client = new SmtpClient();
        await client.ConnectAsync(mail.Host, mail.Port, mail.SecureSocketOptions);
        await client.SendAsync(message);
    }
}
