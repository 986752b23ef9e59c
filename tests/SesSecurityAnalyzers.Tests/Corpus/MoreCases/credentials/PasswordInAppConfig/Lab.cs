namespace Lab.Results;

public sealed record Sample(string Id, double Value);
