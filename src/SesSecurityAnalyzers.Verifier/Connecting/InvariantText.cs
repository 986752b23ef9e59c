using System;
using System.Globalization;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>Days and times in messages and reports, which machines read too: the same in every culture.</summary>
internal static class InvariantText
{
    public static string Day(DateTime moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A limit, such as <c>0.5 s</c>.</summary>
    public static string Seconds(TimeSpan limit) => limit.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture) + " s";

    /// <summary>What was measured, such as <c>0.50 s</c>.</summary>
    public static string Measured(TimeSpan duration) => duration.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}
