namespace Well.Pump;

public sealed record Reading(double Bar);
