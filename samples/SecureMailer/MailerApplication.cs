using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using SesSecurityAnalyzers.Verifier.Hosting;

namespace SecureMailer;

/// <summary>The application, put together but not started.</summary>
internal static class MailerApplication
{
    public const string HealthPath = "/healthz";

    public static Builder Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);

        // Validated when the host starts, warmed up, and drained when it stops.
        builder.Services.AddSesSmtp(builder.Configuration.GetSection("Ses"));
        builder.Services.AddHealthChecks().AddSesSmtp();

        builder.Services.AddOptions<OutboxOptions>().BindConfiguration("Outbox").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddHostedService<OutboxWorker>();

        var telemetry = builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(SesTelemetry.Name))
            .WithTracing(traces => traces.AddSource(SesTelemetry.Name));
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not null)
            telemetry.UseOtlpExporter();

        return new(builder);
    }

    /// <summary>What a test may still change.</summary>
    internal sealed class Builder(WebApplicationBuilder inner)
    {
        public IServiceCollection Services => inner.Services;

        public WebApplication Build()
        {
            var application = inner.Build();
            application.MapHealthChecks(HealthPath);
            return application;
        }
    }
}
