// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Bakery.Rolls;

public static class Registration
{
    public static void AddSmtp(IServiceCollection services) =>
        services.AddFluentEmail("rolls@example.com").AddSmtpSender("email-smtp.us-east-1.amazonaws.com", 587, "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"); //~ SESA601 SESA602

    public static void AddMailKit(IServiceCollection services) =>
        services.AddFluentEmail("rolls@example.com").AddMailKitSender(new SmtpClientOptions
        {
            Server = "email-smtp.us-east-1.amazonaws.com",
            Port = 587,
            SocketOptions = SecureSocketOptions.StartTls,
            RequiresAuthentication = true,
            User = "AKIAIOSFODNN7EXAMPLE",
            Password = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", //~ SESA601 SESA602
        });
}
