namespace Office.Desks;

public sealed record Desk(int Number);
