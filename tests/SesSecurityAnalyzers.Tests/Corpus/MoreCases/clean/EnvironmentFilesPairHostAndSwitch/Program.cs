using System.Net.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<EmailOptions>(builder.Configuration.GetSection("Email"));
builder.Services.AddScoped<EmailService>();

var app = builder.Build();
app.MapPost("/hello/{to}", (string to, EmailService service) =>
{
    service.Hello(to);
    return Results.NoContent();
});
app.Run();

public sealed class EmailOptions
{
    public string Server { get; set; } = "";
    public int Port { get; set; }
    public bool EnableSsl { get; set; }
    public string Sender { get; set; } = "";
}

public sealed class EmailService(IOptions<EmailOptions> options)
{
    public void Hello(string to)
    {
        var email = options.Value;
        using var client = new SmtpClient(email.Server, email.Port);
        client.EnableSsl = email.EnableSsl;
        client.Send(email.Sender, to, "Hello", "Hello from us.");
    }
}
