using System;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Tool.Terminal;

namespace SesSecurityAnalyzers.Tool;

/// <summary>The entry of <c>ses-verify</c>.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => Application.RunAsync(args, ToolConsole.System());
}
