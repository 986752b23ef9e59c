using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>docs/benchmarks.md, in which each table stands between marks.</summary>
internal sealed class BenchmarkPage(bool writes)
{
    public void Write(string name, string table)
    {
        var text = Machine() + "\n\n" + table.TrimEnd() + "\n";
        Console.WriteLine(text);
        if (!writes)
            return;
        var path = Find();
        var page = File.ReadAllText(path);
        var block = new Regex($"(<!-- generated: {Regex.Escape(name)} -->\n)(.*?)(<!-- /generated -->)", RegexOptions.Singleline);
        if (block.Count(page) != 1)
            throw new ArgumentException($"docs/benchmarks.md has no place for the table '{name}'.");
        File.WriteAllText(path, block.Replace(page, m => m.Groups[1].Value + text + m.Groups[3].Value));
    }

    private static string Machine() =>
        $"{Processor()}, {Environment.ProcessorCount} cores shared with other work, {RuntimeInformation.OSArchitecture}, .NET {Environment.Version}, Roslyn {typeof(Compilation).Assembly.GetName().Version!.ToString(3)}. Milliseconds: median (least–most).";

    private static string Processor()
    {
        const string CpuInfo = "/proc/cpuinfo";
        var model = File.Exists(CpuInfo) ? File.ReadLines(CpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?.Split(':', 2)[1].Trim() ?? "Processor unknown";
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SesSecurityAnalyzers.sln")))
                return Path.Combine(folder.FullName, "docs", "benchmarks.md");
        }

        throw new ArgumentException("--write works inside the repository only.");
    }
}
