using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Payroll.Setup;

public sealed class SmtpSettings
{
    public string Host { get; set; } = "";
    public int Port { get; set; }
    public bool UseTls { get; set; }
    public string Password { get; set; } = "";
}

public sealed class SmtpSettingsValidator : IValidateOptions<SmtpSettings>
{
    private const string Suffix = ".amazonaws.com";

    public ValidateOptionsResult Validate(string? name, SmtpSettings options)
    {
        if (options.Host == "email-smtp.us-east-1.amazonaws.com" && options.Port == 25)
        {
            return ValidateOptionsResult.Fail("Port 25 is throttled, use 587.");
        }

        if (options.Host.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && !options.UseTls)
        {
            return ValidateOptionsResult.Fail("TLS is required.");
        }

        return options.Port is 465 or 587 or 2465 or 2587
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Port {options.Port} is not served.");
    }
}

public static class Registration
{
    public static void AddSettings(IServiceCollection services) =>
        services.AddSingleton<IValidateOptions<SmtpSettings>, SmtpSettingsValidator>();
}
