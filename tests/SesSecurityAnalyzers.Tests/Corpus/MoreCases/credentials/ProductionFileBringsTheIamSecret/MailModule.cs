using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Harvest.Mail;

public sealed class MailOptions
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
    public string UserName { get; set; } = "";
    public string Password { get; set; } = "";
}

public static class MailModule
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<MailOptions>(configuration.GetSection("Mail"));
        return services.AddScoped<HarvestMailer>();
    }
}

public sealed class HarvestMailer(IOptions<MailOptions> options)
{
    private readonly MailOptions _mail = options.Value;

    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_mail.Host, _mail.Port, SecureSocketOptions.StartTls);
        await client.AuthenticateAsync(_mail.UserName, _mail.Password);
        await client.SendAsync(message);
    }
}
