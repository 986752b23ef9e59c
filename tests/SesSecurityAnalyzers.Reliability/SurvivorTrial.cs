using System.Diagnostics;
using System.Text.Json.Nodes;
using SesSecurityAnalyzers.Tests.Documentation;

namespace SesSecurityAnalyzers.Reliability;

/// <summary>Tries every mutant once more that a report says survived, against all tests, in a build and a process of its own, and corrects the report.</summary>
/// <remarks>The runner of Stryker keeps one test process, in which a static value is made before its mutant is switched on, and what a test keeps is kept for the next mutant.</remarks>
internal static class SurvivorTrial
{
    private const string Policy = "SesSecurityAnalyzers.Policy";
    private const string Tests = Policy + ".Tests";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static void Run(string report)
    {
        var results = JsonNode.Parse(File.ReadAllText(report))!;
        var copy = Directory.CreateTempSubdirectory("ses-mutants-").FullName;
        try
        {
            CopyRepository(copy);
            if (!Succeeds(copy, "dotnet", "build", Path.Combine("tests", Tests), "-v", "q", "-p:TreatWarningsAsErrors=false") || Verdict(copy) != "Survived")
                throw new InvalidOperationException("Without a mutant the tests must pass.");
            foreach (var (path, file) in results["files"]!.AsObject())
            {
                var source = Path.Combine(copy, Path.GetRelativePath(Repository.Root, path));
                foreach (var mutant in file!["mutants"]!.AsArray().Where(m => (string?)m!["status"] is "Survived" or "NoCoverage"))
                {
                    File.WriteAllText(source, Mutated((string)file["source"]!, mutant!));
                    mutant!["status"] = Build(copy) ? Verdict(copy) : "CompileError";
                    Console.WriteLine($"{Path.GetFileName(path)}:{mutant["location"]!["start"]!["line"]} {mutant["mutatorName"]}: {mutant["status"]}");
                }

                File.WriteAllText(source, (string)file["source"]!);
            }
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }

        File.WriteAllText(report, results.ToJsonString());
    }

    private static string Mutated(string source, JsonNode mutant)
    {
        var (start, end) = (Offset("start"), Offset("end"));
        return source[..start] + (string)mutant["replacement"]! + source[end..];

        int Offset(string name)
        {
            var place = mutant["location"]![name]!;
            var offset = 0;
            for (var line = 1; line < (int)place["line"]!; line++)
                offset = source.IndexOf('\n', offset) + 1;
            return offset + (int)place["column"]! - 1;
        }
    }

    private static void CopyRepository(string copy)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        foreach (var name in git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(name => File.Exists(Repository.Combine(name))))
        {
            var target = Path.Combine(copy, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.Combine(name), target);
        }
    }

    private static bool Build(string copy)
    {
        if (!Succeeds(copy, "dotnet", "build", Path.Combine("src", Policy), "--no-restore", "-v", "q", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false"))
            return false;
        File.Copy(Path.Combine(Output(copy, Policy), Policy + ".dll"), Path.Combine(Output(copy, Tests), Policy + ".dll"), overwrite: true);
        return true;
    }

    private static string Verdict(string copy) =>
        Run(copy, Path.Combine(Output(copy, Tests), Tests), ["-noLogo", "-stopOnFail"]) switch { 0 => "Survived", null => "Timeout", _ => "Killed" };

    private static string Output(string copy, string project) => Path.Combine(copy, ".artifacts", "bin", project, "debug");

    private static bool Succeeds(string folder, string program, params string[] arguments) => Run(folder, program, arguments) == 0;

    // The exit code, or null where the program did not end.
    private static int? Run(string folder, string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Patience))
            return process.ExitCode;
        process.Kill(entireProcessTree: true);
        return null;
    }
}
