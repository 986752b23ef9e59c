using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SesSecurityAnalyzers.Policy.Tls;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Hosting;

/// <summary>
/// Reads options from configuration without reflection. A key that is no setting, or a value that cannot be read, is kept for the validator to report: a mistyped
/// key would otherwise leave a default in force unnoticed.
/// </summary>
internal sealed class SesSmtpConfiguration(string name, IConfiguration section) : IConfigureNamedOptions<SesSmtpOptions>
{
    private static readonly Dictionary<string, Func<SesSmtpOptions, string, bool>> Settings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Region"] = Text((o, v) => o.Region = v),
        ["Host"] = Text((o, v) => o.Host = v),
        ["Port"] = Number((o, v) => o.Port = v),
        ["Fips"] = Flag((o, v) => o.Fips = v),
        ["DualStack"] = Flag((o, v) => o.DualStack = v),
        ["Edition"] = (o, v) =>
        {
            var read = Enum.TryParse(v, ignoreCase: true, out ProtocolEdition edition) && Enum.IsDefined(edition) && !char.IsAsciiDigit(v[0]);
            o.Edition = edition;
            return read;
        },
        ["UserName"] = Text((o, v) => o.UserName = v),
        ["Password"] = Text((o, v) => o.Password = v),
        ["PasswordVariable"] = Text((o, v) => o.PasswordVariable = v),
        ["PasswordFile"] = Text((o, v) => o.PasswordFile = v),
        ["LocalDomain"] = Text((o, v) => o.LocalDomain = v),
        ["OpenTimeout"] = Time((o, v) => o.OpenTimeout = v),
        ["GreetingTimeout"] = Time((o, v) => o.GreetingTimeout = v),
        ["CommandTimeout"] = Time((o, v) => o.CommandTimeout = v),
        ["SendTimeout"] = Time((o, v) => o.SendTimeout = v),
        ["RevocationTimeout"] = Time((o, v) => o.RevocationTimeout = v),
        ["Pool:MaxConnections"] = Number((o, v) => o.Pool.MaxConnections = v),
        ["Pool:WarmUp"] = Number((o, v) => o.Pool.WarmUp = v),
        ["Pool:KeepAlive"] = Time((o, v) => o.Pool.KeepAlive = v),
        ["Pool:IdleLifetime"] = Time((o, v) => o.Pool.IdleLifetime = v),
        ["Pool:MaxMessagesPerConnection"] = Number((o, v) => o.Pool.MaxMessagesPerConnection = v),
        ["Pool:MaxConnectionAge"] = Time((o, v) => o.Pool.MaxConnectionAge = v),
        ["Pool:MaxQueue"] = Number((o, v) => o.Pool.MaxQueue = v),
        ["Pool:MaxAttempts"] = Number((o, v) => o.Pool.MaxAttempts = v),
        ["Pool:RetryDelay"] = Time((o, v) => o.Pool.RetryDelay = v),
        ["Pool:MaxRetryDelay"] = Time((o, v) => o.Pool.MaxRetryDelay = v),
        ["Pool:DrainTimeout"] = Time((o, v) => o.Pool.DrainTimeout = v),
    };

    public static IEnumerable<string> Keys => Settings.Keys.Concat(["SmtpHosts", "TrustedRoots:Host", "TrustedRoots:PemFile"]);

    public void Configure(SesSmtpOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name1, SesSmtpOptions options)
    {
        if (name1 != name)
            return;
        foreach (var (key, value) in section.AsEnumerable(makePathsRelative: true))
        {
            if (value is null)
                continue;
            if (Settings.TryGetValue(key, out var set))
            {
                // The value is not repeated: it may be a secret in the wrong place.
                if (!set(options, value.Trim()))
                    options.ConfigurationProblems.Add($"{key} cannot be read.");
            }
            else if (key.StartsWith("SmtpHosts:", StringComparison.OrdinalIgnoreCase))
            {
                options.SmtpHosts.Add(value.Trim());
            }
            else if (!key.StartsWith("TrustedRoots:", StringComparison.OrdinalIgnoreCase))
            {
                options.ConfigurationProblems.Add($"{key} is no setting.");
            }
        }

        ReadRoots(options, section["TrustedRoots:Host"], section["TrustedRoots:PemFile"]);
    }

    private static void ReadRoots(SesSmtpOptions options, string? host, string? file)
    {
        if (host is null && file is null)
            return;
        if (host is null || file is null)
        {
            options.ConfigurationProblems.Add("TrustedRoots needs Host and PemFile: roots are trusted for the one host that they name.");
            return;
        }

        try
        {
            options.TrustedRoots = SesTrustedRoots.FromPemFile(host, file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            options.ConfigurationProblems.Add($"TrustedRoots:PemFile cannot be read: {exception.GetType().Name}.");
        }
    }

    private static Func<SesSmtpOptions, string, bool> Text(Action<SesSmtpOptions, string> set) => (options, value) =>
    {
        set(options, value);
        return true;
    };

    private static Func<SesSmtpOptions, string, bool> Number(Action<SesSmtpOptions, int> set) => (options, value) =>
    {
        var read = int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number);
        set(options, number);
        return read;
    };

    private static Func<SesSmtpOptions, string, bool> Flag(Action<SesSmtpOptions, bool> set) => (options, value) =>
    {
        var read = bool.TryParse(value, out var flag);
        set(options, flag);
        return read;
    };

    private static Func<SesSmtpOptions, string, bool> Time(Action<SesSmtpOptions, TimeSpan> set) => (options, value) =>
    {
        var read = TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var time);
        set(options, time);
        return read;
    };
}
