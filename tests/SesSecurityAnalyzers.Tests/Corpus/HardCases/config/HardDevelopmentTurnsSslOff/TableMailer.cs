using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Bistro.Tables;

public sealed class TableMailer
{
    private readonly SmtpOptions _smtp;

    public TableMailer(IOptions<SmtpOptions> options) => _smtp = options.Value;

    public Task SendAsync(MailMessage message)
    {
        var client = Create(_smtp.Host, _smtp.Port, _smtp.EnableSsl);
        return client.SendMailAsync(message);
    }

    private static SmtpClient Create(string host, int port, bool ssl)
    {
        var client = new SmtpClient(host, port);
        client.EnableSsl = ssl;
        return client;
    }
}

public static class Startup
{
    public static void AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SmtpOptions>(configuration.GetSection("Mail").GetSection("Smtp"));
        services.AddScoped<TableMailer>();
    }
}
