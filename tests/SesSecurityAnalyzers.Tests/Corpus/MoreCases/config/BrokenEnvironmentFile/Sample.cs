namespace Environments.Sample;

public sealed record Sample(int Number);
