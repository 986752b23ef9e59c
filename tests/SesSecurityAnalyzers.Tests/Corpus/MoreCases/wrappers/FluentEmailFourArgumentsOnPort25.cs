// uses: fluentemail
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Tennis.Club.Infrastructure;

public static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);

        var section = configuration.GetSection("Mail");
        services
            .AddFluentEmail(section["From"])
            .AddSmtpSender(
                "email-smtp.eu-central-1.amazonaws.com",
                25, //~ SESA106
                section["User"],
                section["Password"]);

        services.AddSingleton(TimeProvider.System);
        return services;
    }
}
