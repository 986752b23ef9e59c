namespace Ampersand.Sample;

public sealed record Sample(int Number);
