// uses: fluentemail
using FluentEmail.Core.Interfaces;
using FluentEmail.MailKitSmtp;
using MailKit.Security;

namespace Kennel.Bookings;

public static class Senders
{
    public static ISender Plain() => new MailKitSender(new SmtpClientOptions
    {
        Server = "email-smtp.eu-north-1.amazonaws.com",
        Port = 2587,
        SocketOptions = SecureSocketOptions.None, //~ SESA101
    });

    public static ISender OnWrapperPort()
    {
        var options = new SmtpClientOptions();
        options.Server = "email-smtp.eu-north-1.amazonaws.com";
        options.Port = 2465;
        options.SocketOptions = SecureSocketOptions.StartTls; //~ SESA103
        return new MailKitSender(options);
    }
}
