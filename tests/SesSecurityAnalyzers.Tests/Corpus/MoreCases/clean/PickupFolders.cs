// uses: fluentemail nlog
using System.Net.Mail;
using FluentEmail.MailKitSmtp;
using FluentEmail.Smtp;
using NLog.Targets;

namespace Paper.Trail;

public static class Pickup
{
    public static SmtpClient Iis() => new("email-smtp.us-east-1.amazonaws.com") { DeliveryMethod = SmtpDeliveryMethod.PickupDirectoryFromIis };

    public static MailKitSender Fluent(string folder) => new(new SmtpClientOptions
    {
        Server = "email-smtp.us-east-1.amazonaws.com",
        UsePickupDirectory = true,
        MailPickupDirectory = folder,
    });

    public static SmtpSender FluentSmtp(string folder) => new(new SmtpClient("email-smtp.us-east-1.amazonaws.com", 2525)
    {
        DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
        PickupDirectoryLocation = folder,
    });

    public static MailTarget Logger(string folder) => new("mail")
    {
        SmtpServer = "email-smtp.us-east-1.amazonaws.com",
        DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
        PickupDirectoryLocation = folder,
    };
}
