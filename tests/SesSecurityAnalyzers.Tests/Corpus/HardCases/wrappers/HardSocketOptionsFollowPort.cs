// uses: fluentemail
using FluentEmail.Core.Interfaces;
using FluentEmail.MailKitSmtp;
using MailKit.Security;

namespace Pantry.Recipes;

public static class Senders
{
    public static ISender Fitting(bool direct, string userName, string password)
    {
        var port = direct ? 465 : 587;
        return new MailKitSender(new SmtpClientOptions
        {
            Server = "email-smtp.eu-west-1.amazonaws.com",
            Port = port,
            SocketOptions = port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls,
            RequiresAuthentication = true,
            User = userName,
            Password = password,
        });
    }

    public static ISender Crossed(bool direct)
    {
        var options = new SmtpClientOptions { Server = "email-smtp.eu-west-1.amazonaws.com", Port = 587 };
        if (direct)
        {
            options.Port = 465;
        }

        options.SocketOptions = SecureSocketOptions.StartTls; //~ SESA103
        return new MailKitSender(options);
    }

    public static ISender FittingByUseSsl(bool direct)
    {
        var options = new SmtpClientOptions { Server = "email-smtp.eu-west-1.amazonaws.com", Port = 465, UseSsl = true };
        if (!direct)
        {
            options.Port = 587;
            options.SocketOptions = SecureSocketOptions.StartTls;
        }

        return new MailKitSender(options);
    }
}
