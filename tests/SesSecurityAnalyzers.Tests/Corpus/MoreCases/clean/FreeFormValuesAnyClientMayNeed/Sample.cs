namespace FreeForm.Sample;

public sealed record Sample(int Number);
