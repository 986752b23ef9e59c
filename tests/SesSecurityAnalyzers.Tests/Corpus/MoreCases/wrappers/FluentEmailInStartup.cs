// uses: fluentemail
using System.Net;
using System.Net.Mail;
using FluentEmail.Core;
using FluentEmail.MailKitSmtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Festival.Tickets;

public static class Startup
{
    private const string Host = "email-smtp.eu-west-1.amazonaws.com";

    public static IServiceCollection AddTicketMail(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddFluentEmail("tickets@example.com")
            .AddSmtpSender(Host, 587, configuration["Mail:User"]!, configuration["Mail:Password"]!);
        return services;
    }

    public static IServiceCollection AddReminderMail(this IServiceCollection services)
    {
        services
            .AddFluentEmail("reminders@example.com")
            .AddSmtpSender(Host, 587); //~ SESA101
        return services;
    }

    public static IServiceCollection AddBulkMail(this IServiceCollection services, IConfiguration configuration)
    {
        var options = new SmtpClientOptions
        {
            Server = Host,
            Port = 465,
            User = configuration["Mail:User"]!,
            Password = configuration["Mail:Password"]!,
            RequiresAuthentication = true,
        };
        options.UseSsl = true;
        services.AddFluentEmail("bulk@example.com").AddMailKitSender(options);
        return services;
    }

    public static IServiceCollection AddSupportMail(this IServiceCollection services, bool secure)
    {
        var options = new SmtpClientOptions { Server = Host, Port = 2587 };
        options.SocketOptions = secure ? SecureSocketOptions.StartTls : SecureSocketOptions.StartTlsWhenAvailable; //~ SESA102
        services.AddFluentEmail("support@example.com").AddMailKitSender(options);
        return services;
    }

    public static void AddPressMail(IServiceCollection services, NetworkCredential credential)
    {
        services.AddFluentEmail("press@example.com").AddSmtpSender(() => new SmtpClient(Host, 2587)
        {
            Credentials = credential,
            EnableSsl = true,
        });
    }
}
