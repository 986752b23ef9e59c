// uses: fluentemail
using Microsoft.Extensions.DependencyInjection;

namespace Orchard.Shop;

internal static class MailDefaults
{
    public const string Server = "email-smtp.eu-west-2.amazonaws.com";
    public const int Submission = 587;
    public const int Odd = 1587;
}

public static class MailModule
{
    public static void AddPlain(this IServiceCollection services)
    {
        services.AddFluentEmail("shop@example.com", "Orchard").AddSmtpSender(MailDefaults.Server, MailDefaults.Submission); //~ SESA101
    }

    public static void AddEncrypted(this IServiceCollection services, string userName, string password)
    {
        services.AddFluentEmail("shop@example.com", "Orchard").AddSmtpSender(MailDefaults.Server, MailDefaults.Submission, userName, password);
    }

    public static void AddOnOddPort(this IServiceCollection services, string userName, string password)
    {
        services.AddFluentEmail("shop@example.com", "Orchard").AddSmtpSender(MailDefaults.Server, MailDefaults.Odd, userName, password); //~ SESA104
    }
}
