namespace Import.Console;

public class Importer
{
    private readonly TextReader _reader;

    public Importer(TextReader reader)
    {
        _reader = reader;
    }

    public IEnumerable<string[]> Rows()
    {
        string? line;
        while ((line = _reader.ReadLine()) != null)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            yield return line.Split('\t');
        }
    }
}
