namespace Office.Badges;

public sealed record Badge(string Holder);
