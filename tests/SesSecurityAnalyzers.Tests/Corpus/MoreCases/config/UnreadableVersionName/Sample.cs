namespace Versions.Sample;

public sealed record Sample(int Number);
