// uses: fluentemail
using FluentEmail.MailKitSmtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Zoo.Tickets;

public static class MailExtensions
{
    public static void AddZooMail(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Mail").Get<SmtpClientOptions>() ?? throw new InvalidOperationException("Mail is not configured");
        services.AddFluentEmail("zoo@example.com", "The Zoo").AddMailKitSender(options);
    }
}
