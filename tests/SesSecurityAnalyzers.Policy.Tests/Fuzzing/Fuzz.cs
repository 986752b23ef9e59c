using System.Globalization;
using CsCheck;
using Xunit.Sdk;

namespace SesSecurityAnalyzers.Tests.Fuzzing;

/// <summary>Holds a property against many made values.</summary>
/// <remarks>The short run takes the same values every time; with <c>SES_FUZZ_SECONDS=60</c> every property takes new ones for so long, and what fails is made small.</remarks>
internal static class Fuzz
{
    private static readonly int Seconds = int.TryParse(Environment.GetEnvironmentVariable("SES_FUZZ_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0;

    public static bool IsLong => Seconds > 0;

    public static void ForAll<T>(Gen<T> values, Action<T> property, int tries = 2000, Func<T, string>? print = null)
    {
        if (IsLong)
        {
            values.Sample(property, time: Seconds, threads: 1, print: print);
            return;
        }

        foreach (var value in Made(values, tries))
        {
            try
            {
                property(value);
            }
            catch (Exception exception)
            {
                throw Failed(value, print, exception);
            }
        }
    }

    public static void ForAll<T1, T2>(Gen<(T1, T2)> values, Action<T1, T2> property, int tries = 2000, Func<(T1, T2), string>? print = null) =>
        ForAll(values, v => property(v.Item1, v.Item2), tries, print);

    public static void ForAll<T1, T2, T3>(Gen<(T1, T2, T3)> values, Action<T1, T2, T3> property, int tries = 2000, Func<(T1, T2, T3), string>? print = null) =>
        ForAll(values, v => property(v.Item1, v.Item2, v.Item3), tries, print);

    public static async Task ForAllAsync<T>(Gen<T> values, Func<T, Task> property, int tries = 2000, Func<T, string>? print = null)
    {
        if (IsLong)
        {
            await values.SampleAsync(property, time: Seconds, threads: 1, print: print);
            return;
        }

        foreach (var value in Made(values, tries))
        {
            try
            {
                await property(value);
            }
            catch (Exception exception)
            {
                throw Failed(value, print, exception);
            }
        }
    }

    private static IEnumerable<T> Made<T>(Gen<T> values, int count)
    {
        for (uint stream = 0; stream < count; stream++)
            yield return values.Generate(new PCG(stream, 20260801), null, out _);
    }

    private static XunitException Failed<T>(T value, Func<T, string>? print, Exception exception) =>
        new($"It does not hold for {(print is null ? value?.ToString() : print(value))}", exception);
}
