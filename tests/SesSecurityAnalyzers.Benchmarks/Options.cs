using System.Globalization;

namespace SesSecurityAnalyzers.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Tables">The tables to make; all where none is named.</param>
/// <param name="Files">Files of the generated code base.</param>
/// <param name="Rounds">Measurements of each row.</param>
/// <param name="Writes">Whether the tables go into docs/benchmarks.md.</param>
internal sealed record Options(IReadOnlyList<string> Tables, int Files, int Rounds, bool Writes)
{
    public const string Usage = """
        Measures the analyzer: tables as Markdown, on the console and with --write in docs/benchmarks.md.
          growth        time against files, clients, branches and helpers
          compilation   cost in a compilation, beside other analyzers
          keystroke     an edit in a large file of a large project
          cancellation  how soon the analysis ends that nobody waits for
          --files N     files of the generated code base (2000)
          --rounds N    measurements of each row (7)
          --write       writes the tables into docs/benchmarks.md
        """;

    public static Options Parse(IReadOnlyList<string> arguments)
    {
        var tables = new List<string>();
        var options = new Options(tables, 2000, 7, false);
        for (var i = 0; i < arguments.Count; i++)
        {
            options = arguments[i] switch
            {
                "--files" => options with { Files = Number(i) },
                "--rounds" => options with { Rounds = Number(i) },
                "--write" => options with { Writes = true },
                _ => options,
            };
            if (arguments[i] is "--files" or "--rounds")
                i++;
            else if (arguments[i] is "growth" or "compilation" or "keystroke" or "cancellation")
                tables.Add(arguments[i]);
            else if (arguments[i] != "--write")
                throw new ArgumentException($"Unknown: {arguments[i]}\n{Usage}");
        }

        return options;

        int Number(int at) => at + 1 < arguments.Count && int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ArgumentException($"{arguments[at]} wants a number.\n{Usage}");
    }

    public bool Wants(string table) => Tables.Count == 0 || Tables.Contains(table);
}
