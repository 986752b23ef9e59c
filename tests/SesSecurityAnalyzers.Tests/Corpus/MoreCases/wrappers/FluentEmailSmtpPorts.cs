// uses: fluentemail
using Microsoft.Extensions.DependencyInjection;

namespace Bistro.Setup;

public static class Setup
{
    public static void Unserved(IServiceCollection services, string user, string password) =>
        services.AddFluentEmail("bistro@example.com").AddSmtpSender("email-smtp.us-east-1.amazonaws.com", 2525, user, password); //~ SESA104

    public static void Throttled(IServiceCollection services, string user, string password) =>
        services.AddFluentEmail("bistro@example.com").AddSmtpSender("email-smtp.us-east-1.amazonaws.com", 25, user, password); //~ SESA106

    public static void WrongHost(IServiceCollection services, string user, string password) =>
        services.AddFluentEmail("bistro@example.com").AddSmtpSender("email.us-east-1.amazonaws.com", 587, user, password); //~ SESA105

    public static void Right(IServiceCollection services, string user, string password) =>
        services.AddFluentEmail("bistro@example.com").AddSmtpSender("email-smtp.us-east-1.amazonaws.com", 2587, user, password);
}
