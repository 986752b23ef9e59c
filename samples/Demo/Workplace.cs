using System.Diagnostics;
using System.Text;

namespace SesSecurityAnalyzers.Demo;

/// <summary>
/// A temporary folder with a package feed and a packages folder of its own. A package that is packed again under the same version
/// is therefore never taken from a cache, and nothing is left on the machine.
/// </summary>
internal sealed class Workplace : IDisposable
{
    public const string PackageId = "SesSecurityAnalyzers";
    public const string PackageVersion = "0.1.0-demo";

    public Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("ses-security-").FullName;
        Feed = Directory.CreateDirectory(Path.Combine(Folder, "feed")).FullName;

        // Whatever stands above the temporary folder is not to have a say in here.
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.targets"), "<Project />\n");
        File.WriteAllText(Path.Combine(Folder, "Directory.Packages.props"), "<Project />\n");
        File.WriteAllText(Path.Combine(Folder, "Directory.Build.props"), """
            <Project>
              <PropertyGroup>
                <ErrorLog>$(MSBuildProjectDirectory)/obj/$(MSBuildProjectName).$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
            </Project>

            """);
    }

    public string Folder { get; }

    public string Feed { get; }

    public string PackagePath => Path.Combine(Feed, $"{PackageId}.{PackageVersion}.nupkg");

    /// <summary>Packs the package of this clone, or of a copy of it, into the feed.</summary>
    public async Task<CommandResult> PackAsync(string repository, CancellationToken cancellationToken)
    {
        // Away from .artifacts, where another build of the clone may be at work.
        var result = await RunAsync(repository, cancellationToken, "pack", "src/SesSecurityAnalyzers.Package", "-o", Feed,
            $"-p:PackageVersion={PackageVersion}", $"-p:ArtifactsPath={Path.Combine(Folder, "artifacts")}", "-v:q", "-nologo");
        if (result.ExitCode == 0)
            await WriteNuGetConfigAsync(cancellationToken);
        return result;
    }

    /// <summary>Runs the SDK, with its servers off: they would outlive the folder and hold files in it.</summary>
    public async Task<CommandResult> RunAsync(string directory, CancellationToken cancellationToken, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        if (File.Exists(NuGetConfig))
            start.Environment["NUGET_PACKAGES"] = Path.Combine(Folder, "packages");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += Add;
        process.ErrorDataReceived += Add;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new("dotnet " + string.Join(' ', arguments), process.ExitCode, output.ToString(), watch.Elapsed);

        void Add(object sender, DataReceivedEventArgs line)
        {
            lock (output)
            {
                if (line.Data is not null)
                    output.AppendLine(line.Data);
            }
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{Folder} could not be deleted: {e.Message}");
        }
    }

    private string NuGetConfig => Path.Combine(Folder, "nuget.config");

    // Adds the feed to the sources that the machine has, and reads other packages from where the machine keeps them already.
    private async Task WriteNuGetConfigAsync(CancellationToken cancellationToken)
    {
        var locals = await RunAsync(Folder, cancellationToken, "nuget", "locals", "global-packages", "--list");
        var known = locals.Output.Split(':', 2) is [_, var path] && Directory.Exists(path.Trim())
            ? $"""<fallbackPackageFolders><add key="machine" value="{path.Trim()}" /></fallbackPackageFolders>"""
            : "";
        File.WriteAllText(NuGetConfig, $"""
            <configuration>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
              {known}
            </configuration>

            """);
    }
}
