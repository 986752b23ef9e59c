// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;

namespace Bistro.Tables;

public sealed class Senders(string user, string password)
{
    public MailKitSender Crossed()
    {
        var options = new SmtpClientOptions();
        options.Server = "email-smtp.us-east-1.amazonaws.com";
        options.Port = 587;
        options.User = user;
        options.Password = password;
        options.RequiresAuthentication = true;
        options.SocketOptions = SecureSocketOptions.SslOnConnect; //~ SESA103
        return new MailKitSender(options);
    }

    public MailKitSender Unserved()
    {
        var options = new SmtpClientOptions
        {
            Server = "email-smtp.us-east-1.amazonaws.com",
            Port = 5870, //~ SESA104
            User = user,
            Password = password,
            RequiresAuthentication = true,
            SocketOptions = SecureSocketOptions.StartTls,
        };
        return new MailKitSender(options);
    }

    public MailKitSender Right()
    {
        var options = new SmtpClientOptions();
        options.Server = "email-smtp.us-east-1.amazonaws.com";
        options.Port = 2465;
        options.User = user;
        options.Password = password;
        options.RequiresAuthentication = true;
        options.UseSsl = true;
        return new MailKitSender(options);
    }
}
