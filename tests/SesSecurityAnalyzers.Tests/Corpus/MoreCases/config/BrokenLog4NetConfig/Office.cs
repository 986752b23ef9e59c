namespace Office.Lamps;

public sealed record Lamp(int Watt);
