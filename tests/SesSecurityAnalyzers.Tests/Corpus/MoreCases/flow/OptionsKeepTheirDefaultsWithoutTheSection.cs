using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Tannery.Orders;

public sealed class OrderMailSettings
{
    public const string Section = "OrderMail";

    public string Host { get; set; } = "email-smtp.ap-south-1.amazonaws.com";

    public int Port { get; set; } = 587;

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";
}

public static class Registration
{
    public static void AddOrderMail(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<OrderMailSettings>(configuration.GetSection(OrderMailSettings.Section));
}

public sealed class OrderMailer
{
    private readonly OrderMailSettings _settings;

    public OrderMailer(IOptions<OrderMailSettings> settings) => _settings = settings.Value;

    public async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_settings.Host, _settings.Port, SecureSocketOptions.Auto, cancellation); //~ SESA102
        await client.AuthenticateAsync(_settings.UserName, _settings.Password, cancellation);
        await client.SendAsync(message, cancellation);
    }

    public async Task SendWellAsync(MimeMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_settings.Host, _settings.Port, SecureSocketOptions.StartTls, cancellation);
        await client.AuthenticateAsync(_settings.UserName, _settings.Password, cancellation);
        await client.SendAsync(message, cancellation);
    }
}
