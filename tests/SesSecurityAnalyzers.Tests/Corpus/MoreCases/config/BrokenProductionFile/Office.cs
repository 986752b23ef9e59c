namespace Office.Keys;

public sealed record Key(string Room);
