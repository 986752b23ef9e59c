// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;

namespace Methods.Options;

public sealed class OptionsSource(bool wrapper)
{
    public MailKitSender Create() => new(Options());

    public MailKitSender CreateBulk()
    {
        var options = Options();
        options.Port = 2587;
        options.SocketOptions = SecureSocketOptions.Auto; //~ SESA102
        return new MailKitSender(options);
    }

    public MailKitSender CreatePickup(string folder)
    {
        var options = new SmtpClientOptions
        {
            Server = "email-smtp.eu-west-1.amazonaws.com",
            UsePickupDirectory = true,
            MailPickupDirectory = folder,
        };
        return new MailKitSender(options);
    }

    private SmtpClientOptions Options() => wrapper
        ? new SmtpClientOptions { Server = "email-smtp.eu-west-1.amazonaws.com", Port = 465, UseSsl = true }
        : new SmtpClientOptions { Server = "email-smtp.eu-west-1.amazonaws.com", Port = 587, SocketOptions = SecureSocketOptions.StartTls };
}
