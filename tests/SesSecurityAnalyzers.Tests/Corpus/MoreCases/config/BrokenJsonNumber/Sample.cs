namespace Number.Sample;

public sealed record Sample(int Number);
