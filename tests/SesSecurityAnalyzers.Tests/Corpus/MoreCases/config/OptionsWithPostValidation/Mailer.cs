using System.ComponentModel.DataAnnotations;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Validated.Options;

public sealed class SmtpOptions
{
    [Required]
    public string Server { get; set; } = "";

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    public SecureSocketOptions Mode { get; set; } = SecureSocketOptions.StartTls;
}

public sealed class Mailer(IOptions<SmtpOptions> options)
{
    private readonly SmtpOptions _smtp = options.Value;

    public async Task SendAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_smtp.Server, _smtp.Port, _smtp.Mode); //~ SESA103
        await client.SendAsync(message);
    }
}

public static class Registration
{
    public static IServiceCollection AddMailer(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SmtpOptions>().Bind(configuration.GetSection("Smtp")).ValidateDataAnnotations().ValidateOnStart();
        return services.AddTransient<Mailer>();
    }
}
