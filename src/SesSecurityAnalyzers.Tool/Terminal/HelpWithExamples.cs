using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SesSecurityAnalyzers.Tool.Commands;

namespace SesSecurityAnalyzers.Tool.Terminal;

/// <summary>The usual help, and below it examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = usual.Invoke(parseResult);
        if (!Examples.ByCommand.TryGetValue(parseResult.CommandResult.Command.Name, out string[]? examples))
            return exitCode;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in examples)
            output.WriteLine("  " + example);
        output.WriteLine();
        return exitCode;
    }
}
