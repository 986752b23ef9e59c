using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SesSecurityAnalyzers.Verifier.Connecting;
using SesSecurityAnalyzers.Verifier.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers <see cref="ISesSmtpSender"/>.</summary>
public static class SesSmtpServiceCollectionExtensions
{
    /// <summary>Registers a sender that is configured by a section. Its options are validated when the host starts; it is drained when the host stops.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section, for example <c>configuration.GetSection("Ses")</c>. Keep the password out of files: set <c>PasswordVariable</c> or <c>PasswordFile</c>.</param>
    /// <param name="name">A name for one of several senders, which is then a keyed service of that name; the default is the sender without a key.</param>
    public static IServiceCollection AddSesSmtp(this IServiceCollection services, IConfiguration section, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<SesSmtpOptions>>(new SesSmtpConfiguration(name ?? Options.Options.DefaultName, section));
        return Add(services, name);
    }

    /// <summary>Registers a sender that is configured in code. Its options are validated when the host starts; it is drained when the host stops.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="name">A name for one of several senders, which is then a keyed service of that name; the default is the sender without a key.</param>
    public static IServiceCollection AddSesSmtp(this IServiceCollection services, Action<SesSmtpOptions> configure, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(name ?? Options.Options.DefaultName, configure);
        return Add(services, name);
    }

    /// <summary>Adds a health check that opens, or takes from the pool, a compliant connection and sends NOOP.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="senderName">The name that the sender was registered with.</param>
    /// <param name="failureStatus">What a failure is reported as.</param>
    public static IHealthChecksBuilder AddSesSmtp(this IHealthChecksBuilder builder, string? senderName = null, HealthStatus? failureStatus = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(senderName is null ? "ses-smtp" : $"ses-smtp-{senderName}", services => new SesSmtpHealthCheck(Sender(services, senderName)), failureStatus, tags: null));
    }

    private static IServiceCollection Add(IServiceCollection services, string? name)
    {
        services.AddOptions<SesSmtpOptions>(name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SesSmtpOptions>, SesSmtpOptionsValidator>());
        if (name is null)
        {
            services.TryAddSingleton(provider => Create(provider, Options.Options.DefaultName));
            services.TryAddSingleton<ISesSmtpSender>(provider => provider.GetRequiredService<SesSmtpSender>());
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => Create(provider, name));
            services.TryAddKeyedSingleton<ISesSmtpSender>(name, (provider, key) => provider.GetRequiredKeyedService<SesSmtpSender>(key));
        }

        return services.AddSingleton<IHostedService>(provider =>
            new SesSmtpHostedService(Sender(provider, name), provider.GetRequiredService<ILogger<SesSmtpHostedService>>()));
    }

    private static SesSmtpSender Create(IServiceProvider provider, string name) =>
        new(provider.GetRequiredService<IOptionsMonitor<SesSmtpOptions>>().Get(name), provider.GetService<ILogger<SesSmtpSender>>());

    private static SesSmtpSender Sender(IServiceProvider provider, string? name) =>
        name is null ? provider.GetRequiredService<SesSmtpSender>() : provider.GetRequiredKeyedService<SesSmtpSender>(name);
}
