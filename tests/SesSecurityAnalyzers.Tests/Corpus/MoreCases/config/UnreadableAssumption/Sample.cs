namespace Assumption.Sample;

public sealed record Sample(int Number);
