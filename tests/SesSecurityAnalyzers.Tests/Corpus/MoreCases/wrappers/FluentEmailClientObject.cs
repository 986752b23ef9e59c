// uses: fluentemail
using System.Net;
using System.Net.Mail;
using FluentEmail.Core;
using FluentEmail.Smtp;
using Microsoft.Extensions.DependencyInjection;

namespace Pottery.Classes;

public static class Mailing
{
    public static void Add(IServiceCollection services, ICredentialsByHost credentials)
    {
        var client = new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587); //~ SESA101
        client.Credentials = credentials;
        services.AddFluentEmail("classes@example.com").AddSmtpSender(client);
    }

    public static void UseFactory(ICredentialsByHost credentials)
    {
        Email.DefaultSender = new SmtpSender(() => new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 465) //~ SESA103
        {
            EnableSsl = true,
            Credentials = credentials,
        });
    }

    public static void UseSecureFactory(ICredentialsByHost credentials)
    {
        Email.DefaultSender = new SmtpSender(() => new SmtpClient("email-smtp.eu-central-1.amazonaws.com", 587)
        {
            EnableSsl = true,
            Credentials = credentials,
        });
    }
}
