// uses: fluentemail
using System.Net.Mail;
using FluentEmail.Core;
using FluentEmail.Core.Interfaces;
using FluentEmail.Core.Models;
using FluentEmail.MailKitSmtp;
using FluentEmail.Smtp;
using MailKit.Security;

namespace Saas.Senders;

public sealed class SenderFactory
{
    private readonly Dictionary<string, ISender> _senders = new();

    public ISender For(string tenant)
    {
        if (_senders.TryGetValue(tenant, out var known))
        {
            return known;
        }

        var sender = tenant switch
        {
            "acme" => Acme(),
            "globex" => Globex(),
            "initech" => new SmtpSender(new SmtpClient("mail.example.org", 25)),
            _ => throw new ArgumentOutOfRangeException(nameof(tenant)),
        };
        return _senders[tenant] = sender;
    }

    public async Task<SendResponse> SendAsync(string tenant, IFluentEmail email)
    {
        email.Sender = For(tenant);
        return await email.SendAsync();
    }

    private static ISender Acme() => new MailKitSender(new SmtpClientOptions
    {
        Server = "email-smtp.us-east-1.amazonaws.com",
        Port = 587,
        UseSsl = true, //~ SESA103
    });

    private static ISender Globex()
    {
        var options = new SmtpClientOptions { Server = "email-smtp.us-east-1.amazonaws.com", Port = 587, UseSsl = true };
        options.SocketOptions = SecureSocketOptions.StartTls;
        return new MailKitSender(options);
    }
}
