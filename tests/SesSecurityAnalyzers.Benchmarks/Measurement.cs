using System.Globalization;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>What several rounds took.</summary>
internal sealed class Measurement(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = milliseconds.Order().ToArray();

    public double Median => _sorted.Length % 2 == 1 ? _sorted[_sorted.Length / 2] : (_sorted[_sorted.Length / 2 - 1] + _sorted[_sorted.Length / 2]) / 2;

    public double Least => _sorted[0];

    public double Most => _sorted[^1];

    /// <summary>The median with the least and the most.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Show(Median)} ({Show(Least)}–{Show(Most)})");

    private static string Show(double value) => value.ToString(value < 10 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
