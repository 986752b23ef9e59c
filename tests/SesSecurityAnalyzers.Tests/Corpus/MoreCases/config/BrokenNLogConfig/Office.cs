namespace Office.Chairs;

public sealed record Chair(int Legs);
