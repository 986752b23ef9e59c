// uses: fluentemail
using System.Net;
using System.Net.Mail;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);

builder.Services
    .AddFluentEmail("noreply@example.com", "Choir")
    .AddSmtpSender(() => new SmtpClient("email-smtp.us-east-1.amazonaws.com")
    {
        Port = 587,
        EnableSsl = true,
        Credentials = new NetworkCredential("AKIAIOSFODNN7EXAMPLE", "BLBM/9hSUELfq8Gw+rU1YcBjkOxGbhT2XG763xVLGWL9"), //~ SESA601
    });

var app = builder.Build();
app.MapGet("/", () => "choir");
app.Run();
