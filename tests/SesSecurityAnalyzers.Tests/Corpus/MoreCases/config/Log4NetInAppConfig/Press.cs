namespace Press.Control;

public sealed record Job(string Customer, int Sheets);
