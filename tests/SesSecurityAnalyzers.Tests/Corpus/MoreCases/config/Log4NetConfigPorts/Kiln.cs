namespace Kiln.Control;

public sealed record Firing(int Degrees, TimeSpan Length);
