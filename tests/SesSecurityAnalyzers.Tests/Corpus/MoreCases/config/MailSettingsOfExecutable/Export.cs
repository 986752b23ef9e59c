namespace Export.Tool;

public static class Export
{
    public static int Count(IEnumerable<string> rows) => rows.Count();
}
