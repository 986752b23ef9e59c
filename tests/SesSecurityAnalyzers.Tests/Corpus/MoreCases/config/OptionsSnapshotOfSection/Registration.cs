using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Harvest.Web;

public class SmtpOptions
{
    public const string Section = "Email:Smtp";

    public string Server { get; set; } = "";
    public int Port { get; set; }
}

public static class Registration
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SmtpOptions>(configuration.GetSection(SmtpOptions.Section));
        services.AddScoped<HarvestMailer>();
        return services;
    }
}
