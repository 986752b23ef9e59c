namespace Office.Windows;

public sealed record Window(int Panes);
