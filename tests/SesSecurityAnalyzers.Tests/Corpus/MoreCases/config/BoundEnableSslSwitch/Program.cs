using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Orchard.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<SmtpOptions>(builder.Configuration.GetSection(SmtpOptions.Section));
builder.Services.AddTransient<IEmailSender, EmailSender>();

var app = builder.Build();
app.MapPost("/apples/{email}", async (string email, IEmailSender sender) => await sender.SendEmailAsync(email, "Apples", "<p>Ripe.</p>"));
app.Run();
