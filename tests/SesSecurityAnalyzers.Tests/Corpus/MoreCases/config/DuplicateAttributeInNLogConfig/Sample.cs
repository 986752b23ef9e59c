namespace Duplicate.Sample;

public sealed record Sample(int Number);
