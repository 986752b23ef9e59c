using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Toolshop.Web;

public static class Registration
{
    public static void Add(IServiceCollection services)
    {
        services.AddTransient<ISmtpClient>(_ =>
        {
            var client = new SmtpClient();
            client.Connect("email-smtp.ap-south-1.amazonaws.com", 587, SecureSocketOptions.Auto); //~ SESA102
            return client;
        });
        services.AddKeyedTransient<ISmtpClient>("bulk", (_, _) =>
        {
            var client = new SmtpClient();
            client.Connect("email-smtp.ap-south-1.amazonaws.com", 2465, SecureSocketOptions.SslOnConnect);
            return client;
        });
    }
}
