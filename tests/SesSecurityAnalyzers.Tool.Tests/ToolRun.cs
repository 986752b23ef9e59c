using SesSecurityAnalyzers.Tool.Terminal;

namespace SesSecurityAnalyzers.Tool.Tests;

/// <summary>Runs the tool in this process with a captured console.</summary>
internal static class ToolRun
{
    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(string[] args, string input = "", params (string Name, string Value)[] environment)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new ToolConsole(new StringReader(input), output, error, false, false, false, name => environment.FirstOrDefault(e => e.Name == name).Value);
        int exitCode = await Application.RunAsync(args, console, Xunit.TestContext.Current.CancellationToken);
        return (exitCode, output.ToString(), error.ToString());
    }
}
