using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Pharmacy.Web;

public static class MailServices
{
    public static IServiceCollection AddPlainMail(this IServiceCollection services)
    {
        services.AddScoped(provider =>
        {
            var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com"); //~ SESA101
            client.Port = 587;
            client.Credentials = provider.GetRequiredService<ICredentialsByHost>();
            return client;
        });
        return services;
    }

    public static IServiceCollection AddSecuredMail(this IServiceCollection services)
    {
        services.AddScoped(provider =>
        {
            var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com");
            client.Port = 587;
            client.EnableSsl = true;
            client.Credentials = provider.GetRequiredService<ICredentialsByHost>();
            return client;
        });
        return services;
    }
}
