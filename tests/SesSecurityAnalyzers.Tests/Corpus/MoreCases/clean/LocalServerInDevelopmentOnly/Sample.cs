namespace LocalServer.Sample;

public sealed record Sample(int Number);
