// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;

namespace Bistro.Orders;

public static class Senders
{
    public static MailKitSender PortLeftOut() => new MailKitSender(new SmtpClientOptions { Server = "email-smtp.us-east-1.amazonaws.com", SocketOptions = SecureSocketOptions.StartTls }); //~ SESA106

    public static MailKitSender ModeLeftOut() => new MailKitSender(new SmtpClientOptions { Server = "email-smtp.us-east-1.amazonaws.com", Port = 2587 }); //~ SESA102

    public static MailKitSender NothingLeftOut() => new MailKitSender(new SmtpClientOptions { Server = "email-smtp.us-east-1.amazonaws.com", Port = 2587, SocketOptions = SecureSocketOptions.StartTls });
}
