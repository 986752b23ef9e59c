namespace Dam.Control;

public sealed record Level(double Metres, DateTimeOffset At);
