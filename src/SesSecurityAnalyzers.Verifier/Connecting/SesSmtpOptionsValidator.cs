using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;
using SesSecurityAnalyzers.Policy.Rules;
using SesSecurityAnalyzers.Policy.Tls;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Validates options as a whole: everything that is wrong, each with its rule, and never a secret. Stateless, so thread safe.</summary>
public sealed class SesSmtpOptionsValidator : IValidateOptions<SesSmtpOptions>
{
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SesSmtpOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var wrong = new List<string>(options.ConfigurationProblems);
        Endpoint(options, wrong);
        Credential(options, wrong);
        Limits(options, wrong);
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    /// <summary>Throws when something is wrong.</summary>
    /// <exception cref="OptionsValidationException">One or more options are wrong; the message lists them all.</exception>
    internal static void ThrowIfInvalid(SesSmtpOptions options)
    {
        var result = new SesSmtpOptionsValidator().Validate(Options.DefaultName, options);
        if (result.Failed)
            throw new OptionsValidationException(Options.DefaultName, typeof(SesSmtpOptions), result.Failures);
    }

    private static void Endpoint(SesSmtpOptions options, List<string> wrong)
    {
        if (options.Host is not null && options.Region is not null)
            wrong.Add("Host and Region are both set; set one of them.");
        if (options.Host is not null && (options.Fips || options.DualStack))
            wrong.Add("Fips and DualStack go with Region; Host already names its endpoint.");
        if (options.EndpointHost is not { } host)
        {
            wrong.Add("Neither Host nor Region is set; set Region, for example eu-west-1.");
            return;
        }

        if (Uri.CheckHostName(host.TrimEnd('.')) != UriHostNameType.Dns)
            wrong.Add("Host is not a DNS name. An address will not do: SES's addresses change, and its certificates bear names.");
        if (!Enum.IsDefined(options.Edition))
        {
            wrong.Add($"Edition is not one of {string.Join(", ", Enum.GetNames<ProtocolEdition>())}.");
            return;
        }

        var policy = new ConnectionPolicy(options);
        if (!policy.IsSes)
            wrong.Add($"'{host}' is not known as an SES SMTP endpoint ({RuleCatalog.NoEndpoint.Id}); if it is your own name for one, list it in SmtpHosts.");
        wrong.AddRange(policy.JudgeOptions().Where(ConnectionPolicy.Refuses).Select(f => $"{f.Rule.Id}: {ConnectionPolicy.Text(f)}."));
        if (options.TrustedRoots is { } roots && !roots.Covers(host))
            wrong.Add($"TrustedRoots are for '{roots.Host}', the connection goes to '{host}'; roots are trusted for the one host that they name.");
        if (options.LocalDomain is { } domain && (domain.Length is 0 or > 255 || domain.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or ':'))))
            wrong.Add("LocalDomain is not a host name or an address.");
    }

    private static void Credential(SesSmtpOptions options, List<string> wrong)
    {
        var sources = new[] { options.HasPassword, options.PasswordVariable is not null, options.PasswordFile is not null, options.CredentialProvider is not null }.Count(set => set);
        if (sources == 0)
            wrong.Add("There is no password; set PasswordVariable, PasswordFile, CredentialProvider or Password.");
        if (sources > 1)
            wrong.Add("The password comes from more than one of Password, PasswordVariable, PasswordFile and CredentialProvider; keep one.");
        if (options.CredentialProvider is null && string.IsNullOrWhiteSpace(options.UserName))
            wrong.Add("UserName is not set.");
        if (options.CredentialProvider is not null && options.UserName is not null)
            wrong.Add("UserName is set and CredentialProvider brings its own; keep one.");
        if (options.PasswordText is { } password && new Secret(password.Reveal()).IsPlaceholder)
            wrong.Add("Password is a placeholder, not a password.");
    }

    private static void Limits(SesSmtpOptions options, List<string> wrong)
    {
        Timeout(options.OpenTimeout, nameof(options.OpenTimeout));
        Timeout(options.GreetingTimeout, nameof(options.GreetingTimeout));
        Timeout(options.CommandTimeout, nameof(options.CommandTimeout));
        Timeout(options.SendTimeout, nameof(options.SendTimeout));
        Timeout(options.RevocationTimeout, nameof(options.RevocationTimeout));

        var pool = options.Pool;
        Range(pool.MaxConnections, 1, 1000, nameof(pool.MaxConnections));
        Range(pool.WarmUp, 0, Math.Max(0, pool.MaxConnections), nameof(pool.WarmUp));
        Range(pool.MaxMessagesPerConnection, 1, int.MaxValue, nameof(pool.MaxMessagesPerConnection));
        Range(pool.MaxQueue, 0, int.MaxValue, nameof(pool.MaxQueue));
        Range(pool.MaxAttempts, 1, 100, nameof(pool.MaxAttempts));
        Timeout(pool.KeepAlive, $"Pool.{nameof(pool.KeepAlive)}");
        Timeout(pool.IdleLifetime, $"Pool.{nameof(pool.IdleLifetime)}");
        Timeout(pool.RetryDelay, $"Pool.{nameof(pool.RetryDelay)}");
        Timeout(pool.MaxRetryDelay, $"Pool.{nameof(pool.MaxRetryDelay)}");
        Timeout(pool.DrainTimeout, $"Pool.{nameof(pool.DrainTimeout)}");
        if (pool.MaxConnectionAge <= TimeSpan.Zero)
            wrong.Add("Pool.MaxConnectionAge is not longer than zero.");

        void Timeout(TimeSpan value, string name)
        {
            if (value <= TimeSpan.Zero || value > LongestTimeout)
                wrong.Add($"{name} is {value}; it must be longer than zero and at most one hour.");
        }

        void Range(int value, int least, int most, string name)
        {
            if (value < least || value > most)
                wrong.Add($"Pool.{name} is {value}; it must be {(most == int.MaxValue ? $"at least {least}" : $"between {least} and {most}")}.");
        }
    }
}
