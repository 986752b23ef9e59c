using System.CommandLine;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary>Says where a command is that the native build leaves out, because it needs the compiler.</summary>
internal static class LeftOutCommand
{
    public static Command Create(string name)
    {
        var command = new Command(name, "In the dotnet tool only") { Hidden = true, TreatUnmatchedTokensAsErrors = false };
        command.SetAction(int (_) => throw new UsageException($"'{name}' needs the compiler, which this native build leaves out; the dotnet tool has it: dotnet tool install --global SesSecurityAnalyzers.Tool"));
        return command;
    }
}
