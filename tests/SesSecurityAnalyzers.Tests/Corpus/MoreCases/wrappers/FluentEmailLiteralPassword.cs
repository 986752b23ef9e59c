// uses: fluentemail
using FluentEmail.MailKitSmtp;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Chess.Club;

public static class Registration
{
    public static void AddSmtp(IServiceCollection services)
    {
        services.AddFluentEmail("chess@example.com")
            .AddSmtpSender("email-smtp.us-west-2.amazonaws.com", 587, "AKIAIOSFODNN7EXAMPLE", "BF2PynzbSCAjX08zhZZnP/kW+T9P5zs/1Er0pi5vTEmd"); //~ SESA601
    }

    public static void AddMailKit(IServiceCollection services)
    {
        services.AddFluentEmail("chess@example.com").AddMailKitSender(new SmtpClientOptions
        {
            Server = "email-smtp.us-west-2.amazonaws.com",
            Port = 465,
            UseSsl = true,
            RequiresAuthentication = true,
            User = "AKIAIOSFODNN7EXAMPLE",
            Password = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", //~ SESA601 SESA602
        });
    }
}
