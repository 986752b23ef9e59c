namespace Importer.Job;

public sealed record Row(int Line, string Text);
