// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Ranger.Station;

public static class Registration
{
    public static void NothingSaid(IServiceCollection services)
    {
        var options = new SmtpClientOptions { Server = "email-smtp.us-west-2.amazonaws.com", Port = 587 }; //~ SESA102
        services.AddFluentEmail("park@example.com").AddMailKitSender(options);
    }

    public static void PortLeftOut(IServiceCollection services)
    {
        var options = new SmtpClientOptions { Server = "email-smtp.us-west-2.amazonaws.com", SocketOptions = SecureSocketOptions.StartTls }; //~ SESA106
        services.AddFluentEmail("park@example.com").AddMailKitSender(options);
    }

    public static void SocketOptionsOverUseSsl(IServiceCollection services)
    {
        var options = new SmtpClientOptions
        {
            Server = "email-smtp.us-west-2.amazonaws.com",
            Port = 587,
            UseSsl = true,
            SocketOptions = SecureSocketOptions.StartTls,
        };
        services.AddFluentEmail("park@example.com").AddMailKitSender(options);
    }

    public static void Wrapped(IServiceCollection services)
    {
        var options = new SmtpClientOptions { Server = "email-smtp.us-west-2.amazonaws.com", Port = 465, UseSsl = true };
        services.AddFluentEmail("park@example.com").AddMailKitSender(options);
    }
}
