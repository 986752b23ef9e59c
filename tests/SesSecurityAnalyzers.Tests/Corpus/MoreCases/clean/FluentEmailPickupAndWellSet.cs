// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Dance.School;

public static class MailSetup
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, bool toFolder)
    {
        var builder = services.AddFluentEmail("school@example.com", "Dance School");
        if (toFolder)
        {
            builder.AddMailKitSender(new SmtpClientOptions
            {
                Server = "email-smtp.us-east-1.amazonaws.com",
                UsePickupDirectory = true,
                MailPickupDirectory = Path.GetTempPath(),
            });
        }
        else
        {
            builder.AddMailKitSender(new SmtpClientOptions
            {
                Server = "email-smtp.us-east-1.amazonaws.com",
                Port = 2587,
                SocketOptions = SecureSocketOptions.StartTls,
                RequiresAuthentication = true,
                User = configuration["Ses:User"],
                Password = configuration["Ses:Password"],
            });
        }

        return services;
    }
}
