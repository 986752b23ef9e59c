// uses: fluentemail nlog
using System.Net.Mail;
using FluentEmail.MailKitSmtp;
using Microsoft.Extensions.DependencyInjection;
using NLog.Targets;

namespace Folder.Delivery;

public static class Folders
{
    public static void AddMail(IServiceCollection services, string folder)
    {
        services.AddFluentEmail("folder@example.com").AddMailKitSender(new SmtpClientOptions
        {
            Server = "email-smtp.us-east-1.amazonaws.com",
            Port = 25,
            UsePickupDirectory = true,
            MailPickupDirectory = folder,
        });
    }

    public static MailTarget Target(string folder) => new("mail")
    {
        SmtpServer = "email-smtp.us-east-1.amazonaws.com",
        DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
        PickupDirectoryLocation = folder,
    };

    public static void SendByIis(MailMessage message)
    {
        using var client = new SmtpClient("email-smtp.us-east-1.amazonaws.com", 2526);
        client.DeliveryMethod = SmtpDeliveryMethod.PickupDirectoryFromIis;
        client.Send(message);
    }
}
