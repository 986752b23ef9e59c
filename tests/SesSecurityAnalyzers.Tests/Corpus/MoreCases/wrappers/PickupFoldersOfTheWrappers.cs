// uses: fluentemail nlog
using System.Net.Mail;
using FluentEmail.MailKitSmtp;
using Microsoft.Extensions.DependencyInjection;
using NLog.Config;
using NLog.Targets;

namespace Theatre.Box;

public static class LocalDelivery
{
    public static void AddMail(IServiceCollection services, string folder)
    {
        services.AddFluentEmail("box@example.com").AddMailKitSender(new SmtpClientOptions
        {
            Server = "email-smtp.eu-west-1.amazonaws.com",
            UsePickupDirectory = true,
            MailPickupDirectory = folder,
        });
    }

    public static void AddLog(LoggingConfiguration configuration, string folder)
    {
        configuration.AddTarget("mail", new MailTarget
        {
            From = "box@example.com",
            To = "it@example.com",
            SmtpServer = "email-smtp.eu-west-1.amazonaws.com",
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = folder,
        });
    }
}
