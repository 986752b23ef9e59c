// uses: serilog
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Serilog;
using Serilog.Events;
using Serilog.Sinks.Email;

var login = new NetworkCredential(
    Environment.GetEnvironmentVariable("SES_SMTP_USERNAME"),
    Environment.GetEnvironmentVariable("SES_SMTP_PASSWORD"));

Log.Logger = new LoggerConfiguration()
    .WriteTo.Email(
        new EmailSinkOptions //~ SESA102 SESA106
        {
            From = "fatal@example.com",
            To = ["oncall@example.com", "lead@example.com"],
            Host = "email-smtp.us-east-1.amazonaws.com",
            Credentials = login,
        },
        restrictedToMinimumLevel: LogEventLevel.Fatal)
    .CreateLogger();

try
{
    var app = WebApplication.CreateBuilder(args).Build();
    app.MapGet("/", () => Results.Ok("up"));
    app.Run();
}
catch (Exception ex)
{
    Log.Logger.Error(ex, "Host terminated");
}
finally
{
    Log.CloseAndFlush();
}
