namespace Crane.Operation;

public sealed record Lift(double Tons);
