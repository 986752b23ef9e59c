namespace SesSecurityAnalyzers.Tests.Robustness;

/// <summary>How much of what could be tried is tried: a sample, or with <c>SES_LONG=1</c> all of it.</summary>
internal static class RunLength
{
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("SES_LONG") == "1";
}
