using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SesSecurityAnalyzers.Tool.Commands;
using SesSecurityAnalyzers.Tool.Terminal;

namespace SesSecurityAnalyzers.Tool;

/// <summary>The command line: parses, runs one command, and turns every end into an exit code.</summary>
internal static class Application
{
    private const string ConfigOption = "--config-file";

    private static readonly Func<ToolConsole, Command>[] Commands =
    [
        EndpointCommand.Create,
        ReceiverCommand.Create,
#if NATIVE
        _ => LeftOutCommand.Create("scan"),
        _ => LeftOutCommand.Create("config"),
#else
        ScanCommand.Create,
        ConfigCommand.Create,
#endif
        PasswordCommand.Create,
        ExplainCommand.Create,
        DemoCommand.Create,
        CompletionCommand.Create,
    ];

    public static RootCommand CreateRoot(ToolConsole console)
    {
        var root = new RootCommand("""
            See what Amazon SES endpoints, receivers and clients really do about TLS.

            Examples:
              ses-verify endpoint eu-west-1
              ses-verify endpoint email-smtp.eu-west-1.amazonaws.com:587 --format html -o report.html
              ses-verify receiver example.com example.org --format json
              ses-verify scan src --format sarif -o ses.sarif
              AWS_SECRET_ACCESS_KEY=… ses-verify password --region eu-west-1
              ses-verify explain SESA102
              ses-verify demo

            Exit codes: 0 compliant, 1 findings, 2 usage, 3 could not be tested.
            """);
        root.Options.Add(new Option<string?>(ConfigOption) { Description = "JSON file with options, such as {\"timeout\": 10, \"edition\": \"2018-02\"}; the command line wins", Recursive = true, HelpName = "FILE" });
        foreach (var create in Commands)
            root.Subcommands.Add(create(console));
        foreach (var file in root.Options.Concat(root.Subcommands.SelectMany(c => c.Options)).Where(o => o.HelpName == "FILE"))
            file.Validators.Add(r => RefuseEmpty(r, file.Name));
        foreach (var path in root.Subcommands.SelectMany(c => c.Arguments).Where(a => a.Name == "path"))
            path.Validators.Add(r => RefuseEmpty(r, path.Name));
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        try
        {
            var root = CreateRoot(console);
            var result = WithConfigFile(root, args);
            var invocation = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
            if (result.Errors.Count > 0)
            {
                foreach (var error in result.Errors)
                    await console.Error.WriteLineAsync("ses-verify: " + error.Message);
                await console.Error.WriteLineAsync($"Try 'ses-verify {string.Join(' ', CommandPath(result.CommandResult))} --help'.".Replace("  ", " ", StringComparison.Ordinal));
                return ExitCode.Usage;
            }

            return await result.InvokeAsync(invocation, cancellationToken);
        }
        catch (UsageException e)
        {
            await console.Error.WriteLineAsync("ses-verify: " + e.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (Exception e)
        {
            // Where it happened, and not the message, which could quote what was read.
            await console.Error.WriteLineAsync($"ses-verify: a mistake of the tool itself, please report it: {(e.InnerException ?? e).GetType()}\n{(e.InnerException ?? e).StackTrace}");
            return ExitCode.NotTested;
        }
    }

    // What a script makes of a variable that is not set.
    private static void RefuseEmpty(SymbolResult result, string name)
    {
        if (result.Tokens.Any(t => t.Value.Length == 0))
            result.AddError($"{name} is empty.");
    }

    private static IEnumerable<string> CommandPath(CommandResult command)
    {
        for (SymbolResult? at = command; at is CommandResult { Command: not RootCommand } one; at = at.Parent)
            yield return one.Command.Name;
    }

    // What stands on the command line wins over the file; options of other commands may stand there too.
    private static ParseResult WithConfigFile(RootCommand root, string[] args)
    {
        var result = root.Parse(args);
        if (result.GetValue<string?>(ConfigOption) is not { Length: > 0 } path)
            return result;
        var all = new List<string>(args);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (var property in json.RootElement.EnumerateObject())
            {
                string name = "--" + property.Name;
                if (result.CommandResult.Command.Options.FirstOrDefault(o => o.Name == name) is { } option)
                {
                    if (result.GetResult(option) is null or { Implicit: true })
                        all.AddRange(Arguments(name, property.Value));
                }
                else if (!root.Subcommands.Any(c => c.Options.Any(o => o.Name == name)))
                {
                    throw new UsageException($"{ConfigOption} {path}: there is no option {name}.");
                }
            }
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new UsageException($"{ConfigOption} {path}: {e.Message}");
        }

        return root.Parse(all);
    }

    private static IEnumerable<string> Arguments(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.False or JsonValueKind.Null => [],
        JsonValueKind.True => [name],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(v => Arguments(name, v)),
        _ => [name, value.ToString()],
    };
}
