// uses: fluentemail
using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Tickets.Infrastructure;

public static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IHostEnvironment environment, ICredentialsByHost sesLogin)
    {
        services.AddSingleton(TimeProvider.System);
        services
            .AddFluentEmail("tickets@example.com", "Tickets")
            .AddSmtpSender(() => environment.IsDevelopment()
                ? new SmtpClient("localhost", 1025)
                : new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 587) { Credentials = sesLogin, Timeout = 10_000 }); //~ SESA101

        return services;
    }
}
