namespace Placeholders.Sample;

public sealed record Sample(int Number);
