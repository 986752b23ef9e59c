namespace Export.Pickup;

public static class Export
{
    public static int Count(IEnumerable<string> rows) => rows.Count();
}
