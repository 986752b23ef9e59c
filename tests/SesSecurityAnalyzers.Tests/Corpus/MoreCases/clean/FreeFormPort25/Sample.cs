namespace FreeForm.Port;

public sealed record Sample(int Number);
