using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using SesSecurityAnalyzers.Tests.Documentation;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>docs/benchmarks.md, in which each table stands between marks.</summary>
internal sealed class BenchmarkPage(bool writes)
{
    public void Write(string name, string table)
    {
        var text = Machine() + "\n\n" + table.TrimEnd() + "\n";
        Console.WriteLine(text);
        if (writes)
            GeneratedBlock.Write("benchmarks.md", name, text);
    }

    private static string Machine() =>
        $"{Processor()}, {Environment.ProcessorCount} cores shared with other work, {RuntimeInformation.OSArchitecture}, .NET {Environment.Version}, Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}. Milliseconds: median (least–most).";

    private static string Processor()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var model = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?.Split(':', 2)[1].Trim() ?? "Processor unknown";
    }
}
