namespace Sluice.Gate;

public sealed record Opening(int Percent);
