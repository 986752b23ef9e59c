using System.CommandLine;
using SesSecurityAnalyzers.Tool.Terminal;

namespace SesSecurityAnalyzers.Tool.Commands;

/// <summary><c>ses-verify completion</c>: a script that asks the tool itself, by the <c>[suggest]</c> directive.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _ses_verify() {
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(ses-verify "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _ses_verify ses-verify
        """;

    private const string Zsh = """
        _ses_verify() {
            local completions=("$(ses-verify "[suggest:${#BUFFER}]" "${BUFFER}" 2>/dev/null)")
            _values = "${(ps:\n:)completions}"
        }
        compdef _ses_verify ses-verify
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName ses-verify -ScriptBlock {
            param($word, $ast, $position)
            ses-verify "[suggest:$position]" "$ast" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new Command("completion", "Print a script for your shell's profile that completes commands and options") { shell };
        command.SetAction(result =>
        {
            console.Out.WriteLine(result.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => PowerShell });
            return ExitCode.Compliant;
        });
        return command;
    }
}
