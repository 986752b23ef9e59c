using SesSecurityAnalyzers.Benchmarks;

try
{
    var options = Options.Parse(args);
    var page = new BenchmarkPage(options.Writes);
    if (options.Wants("growth"))
        page.Write("growth", GrowthTable.Measure(options));
    if (options.Wants("compilation"))
        page.Write("compilation", await CompilationTable.MeasureAsync(options));
    if (options.Wants("keystroke"))
        page.Write("keystroke", await KeystrokeTable.MeasureAsync(options));
    if (options.Wants("cancellation"))
        page.Write("cancellation", CancellationTable.Measure(options));
    return 0;
}
catch (ArgumentException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
