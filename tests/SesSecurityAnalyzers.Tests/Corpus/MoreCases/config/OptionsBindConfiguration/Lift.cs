using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Lift.Web;

public sealed class LiftMailOptions
{
    public string Server { get; set; } = string.Empty;
}

public sealed class LiftMailer
{
    private readonly LiftMailOptions _options;

    public LiftMailer(IOptions<LiftMailOptions> options)
    {
        _options = options.Value;
    }

    public async Task SendAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient();
        await client.ConnectAsync(_options.Server, 587, SecureSocketOptions.StartTlsWhenAvailable, cancellationToken); //~ SESA102
        await client.SendAsync(message, cancellationToken);
    }
}

public static class Startup
{
    public static void AddLift(this IServiceCollection services)
    {
        services.AddOptions<LiftMailOptions>().BindConfiguration("Lift");
        services.AddTransient<LiftMailer>();
    }
}
