// uses: fluentemail
using System.Net;
using System.Net.Mail;
using FluentEmail.Core;
using FluentEmail.MailKitSmtp;
using FluentEmail.Smtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Trattoria.Web;

public static class MailRegistration
{
    public static void ByFactory(IServiceCollection services, ICredentialsByHost credentials) =>
        services.AddFluentEmail("ciao@example.com").AddSmtpSender(() => new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587)
        {
            EnableSsl = true,
            Credentials = credentials,
        });

    public static void ByClient(ICredentialsByHost credentials)
    {
        var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 2587) { Credentials = credentials };
        client.EnableSsl = true;
        Email.DefaultSender = new SmtpSender(client);
    }

    public static void ByOptions(IServiceCollection services, string user, string password)
    {
        var options = new SmtpClientOptions { Server = "email-smtp.eu-west-1.amazonaws.com", Port = 2587, User = user, Password = password };
        options.SocketOptions = SecureSocketOptions.StartTls;
        services.AddFluentEmail("ciao@example.com").AddMailKitSender(options);
    }

    public static void Local(IServiceCollection services) => services.AddFluentEmail("ciao@example.com").AddSmtpSender("localhost", 25);
}
