// uses: fluentemail
using FluentEmail.MailKitSmtp;
using Microsoft.Extensions.DependencyInjection;

namespace Bistro.Kitchen;

public static class Registration
{
    public static void Opportunistic(FluentEmailServicesBuilder email)
    {
        email.AddMailKitSender(new SmtpClientOptions
        {
            Server = "email-smtp.eu-west-2.amazonaws.com",
            Port = 465,
            UseSsl = false, //~ SESA103
        });
    }

    public static void Wrapped(FluentEmailServicesBuilder email)
    {
        email.AddMailKitSender(new SmtpClientOptions
        {
            Server = "email-smtp.eu-west-2.amazonaws.com",
            Port = 465,
            UseSsl = true,
        });
    }
}
